import { describe, expect, it } from "vitest";
import { seenPrices } from "./checkout-fields";
import { formField, readCheckout } from "./checkout-form";
import { aCart, aShop, courier, pickup, reference } from "./market.fixture";

const cart = aCart();

const complete = {
  idempotency_key: "4f9d1c6e-5a2b-4c55-9b8e-000000000001",
  seen: seenPrices(cart),
  name: "Sari Dewi",
  phone: "0812 3456 7890",
  email: "",
  "method.vnd_a": "vendor_delivery",
  "note.vnd_a": " jangan pedas ",
  "method.vnd_b": "pickup",
  street: "Jl. Pengasinan Raya Blok B No. 12",
  rt: "3",
  rw: "07",
  kelurahan_code: "32.75.05.1001",
  payment_method: "cash",
};

function submit(changes: Record<string, string> = {}, market = cart) {
  const form = new FormData();
  for (const [name, value] of Object.entries({ ...complete, ...changes })) form.set(name, value);
  return readCheckout(form, market, reference);
}

function problemsOf(changes: Record<string, string>, market = cart): Record<string, string> {
  const reading = submit(changes, market);
  return reading.ok ? {} : Object.fromEntries(reading.problems.map(({ field, message }) => [field, message]));
}

describe("a complete checkout", () => {
  it("becomes the order the backend takes", () =>
    expect(submit()).toMatchObject({
      ok: true,
      data: {
        idempotency_key: complete.idempotency_key,
        contact: { name: "Sari Dewi", phone: "0812 3456 7890" },
        address: { street: "Jl. Pengasinan Raya Blok B No. 12", rt: "003", rw: "007", kelurahan_code: "32.75.05.1001" },
        deliveries: [
          { vendor_id: "vnd_a", method: "vendor_delivery", note: "jangan pedas" },
          { vendor_id: "vnd_b", method: "pickup" },
        ],
        payment_method: "cash",
        expected_total: 50_000,
      },
    }));

  it("carries no address when everything is picked up, whatever the hidden fields hold", () => {
    const reading = submit({ "method.vnd_a": "pickup", rt: "tiga" });
    expect(reading.ok && reading.data.address).toBe(undefined);
    expect(reading).toMatchObject({ ok: true, data: { expected_total: 42_000 } });
  });

  it("expects the total that was shown, not the one of now", () => {
    const dearer = aCart([aShop({ items_total: 35_000 }), aShop({ vendor_id: "vnd_b", deliveries: [pickup], items_total: 12_000 })]);
    expect(submit({}, dearer)).toMatchObject({ ok: true, data: { expected_total: 50_000 } });
  });
});

describe("an incomplete checkout", () => {
  it("says one sentence beside each field and keeps what was typed", () => {
    const wrong = { name: " ", phone: "12", email: "sari@", street: "", rt: "x", kelurahan_code: "99" };
    expect(submit(wrong)).toMatchObject({ ok: false, typed: wrong });
    expect(Object.keys(problemsOf(wrong))).toEqual(["name", "phone", "email", "kelurahan_code", "street", "rt"]);
  });

  it("asks for a method the shop offers", () =>
    expect(problemsOf({ "method.vnd_b": "vendor_delivery" })).toEqual({ "method.vnd_b": "Pilih cara menerima." }));

  it("refuses delivery outside the shop's zones", () =>
    expect(problemsOf({ kelurahan_code: "32.75.01.1001" })["method.vnd_a"]).toContain("Bekasi Timur"));

  it("refuses delivery below the shop's minimum", () => {
    const small = aCart([aShop({ deliveries: [pickup, { ...courier, short_of_minimum: 5_000 }] })]);
    expect(problemsOf({}, small)["method.vnd_a"]).toContain("Rp5.000");
  });

  it("asks for a payment method that exists", () => expect(problemsOf({ payment_method: "gold" })).toHaveProperty("payment_method"));

  it("limits notes", () => expect(problemsOf({ "note.vnd_b": "a".repeat(201) })).toHaveProperty(["note.vnd_b"]));

  it("asks to look again when the page's key is missing", () => expect(problemsOf({ idempotency_key: "x" })).toHaveProperty("form"));
});

it.each([
  ["contact.phone", "phone"],
  ["address.kelurahan_code", "kelurahan_code"],
  ["deliveries.1.method", "method.vnd_b"],
  ["deliveries.0.note", "note.vnd_a"],
  ["deliveries.7.method", "form"],
  ["payment_method", "payment_method"],
  ["expected_total", "form"],
])("knows where the backend's %s is on the page", (path, field) => expect(formField(path, cart)).toBe(field));
