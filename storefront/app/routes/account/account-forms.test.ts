import { describe, expect, it } from "vitest";
import { readForm } from "~/lib/form";
import { reference } from "../checkout/market.fixture";
import { addressEntry, ForgotPassword, Profile, ResetPassword, SignIn, SignUp } from "./account-forms";

function formOf(fields: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
}

describe("signing up", () => {
  const person = { name: "Sari Dewi", email: " sari@contoh.com ", phone: "0812-3456-7890", password: "rahasia 9" };

  it("takes a person with a phone number as E.164", () =>
    expect(readForm(formOf(person), SignUp)).toMatchObject({
      ok: true,
      data: { name: "Sari Dewi", email: "sari@contoh.com", phone: "+6281234567890", password: "rahasia 9" },
    }));

  it("needs no phone number", () => expect(readForm(formOf({ ...person, phone: "" }), SignUp).ok).toBe(true));

  it("says what is wrong with every field", () =>
    expect(readForm(formOf({ name: "S", email: "sari@", phone: "12", password: "pendek" }), SignUp)).toMatchObject({
      ok: false,
      problems: [{ field: "name" }, { field: "email" }, { field: "phone" }, { field: "password" }],
    }));
});

it("changes a name and a phone number, which may be taken away", () => {
  expect(readForm(formOf({ name: " Sari ", phone: "0812 3456 7890" }), Profile)).toMatchObject({
    data: { name: "Sari", phone: "+6281234567890" },
  });
  expect(readForm(formOf({ name: "Sari", phone: "" }), Profile)).toMatchObject({ ok: true, data: { name: "Sari" } });
  expect(readForm(formOf({ name: "", phone: "12" }), Profile)).toMatchObject({ problems: [{ field: "name" }, { field: "phone" }] });
});

it("signs in with any password that is not empty, because old rules may have been others", () => {
  expect(readForm(formOf({ email: "sari@contoh.com", password: "x" }), SignIn).ok).toBe(true);
  expect(readForm(formOf({ email: "sari@contoh.com", password: "" }), SignIn).ok).toBe(false);
});

it("asks for a whole email and a long enough new password", () => {
  expect(readForm(formOf({ email: "sari" }), ForgotPassword).ok).toBe(false);
  expect(readForm(formOf({ password: "1234567" }), ResetPassword).ok).toBe(false);
});

describe("an address of the account", () => {
  const home = { label: "Rumah", kelurahan_code: "32.75.05.1001", street: "Jl. Melati 5", rt: "3", rw: "07" };
  const read = (fields: Record<string, string>) => readForm(formOf({ ...home, ...fields }), addressEntry(reference));

  it("writes RT and RW with three digits and is not the usual one unless ticked", () =>
    expect(read({})).toMatchObject({ ok: true, data: { rt: "003", rw: "007", is_default: false } }));
  it("is the usual one when ticked", () => expect(read({ is_default: "1" })).toMatchObject({ ok: true, data: { is_default: true } }));
  it("lies in a kelurahan of Kota Bekasi", () =>
    expect(read({ kelurahan_code: "32.16.01.1001" })).toMatchObject({ ok: false, problems: [{ field: "kelurahan_code" }] }));
});
