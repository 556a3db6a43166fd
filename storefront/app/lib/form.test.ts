import { describe, expect, it } from "vitest";
import { z } from "zod";
import { readForm } from "./form";

const Schema = z.object({
  name: z.string({ error: "Tulis nama." }).min(2, "Tulis nama.").regex(/^\D+$/, "Tanpa angka."),
  email: z.email("Periksa email.").optional(),
});

function formOf(fields: Record<string, string | Blob>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
}

describe("readForm", () => {
  it("reads what the schema describes and counts empty fields as absent", () =>
    expect(readForm(formOf({ name: "Sari", email: " " }), Schema)).toMatchObject({ ok: true, data: { name: "Sari" } }));

  it("answers one sentence per field", () =>
    expect(readForm(formOf({ name: "1", email: "x" }), Schema)).toMatchObject({
      ok: false,
      problems: [
        { field: "name", message: "Tulis nama." },
        { field: "email", message: "Periksa email." },
      ],
    }));

  it("keeps what was typed, but never passwords or files", () =>
    expect(readForm(formOf({ email: " x", password: "rahasia", new_password: "rahasia", photo: new Blob(["x"]) }), Schema).typed).toEqual({
      email: " x",
    }));
});
