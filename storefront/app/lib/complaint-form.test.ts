import { describe, expect, it } from "vitest";
import { itemField, readComplaintForm } from "./complaint-form";

function sent(fields: Record<string, string>, photos: File[] = []): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  for (const photo of photos) form.append("photos", photo);
  return form;
}
const WORDS = { kind: "damaged", text: "Kuenya penyok semua", wanted: "refund" };

describe("the complaint form", () => {
  it("goes to the backend as numbers, without what was left empty", () => {
    const photo = new File(["x"], "IMG_2024.jpg", { type: "image/jpeg" });
    const typed = { ...WORDS, amount: "15.000", [itemField("ordli_1")]: "2", [itemField("ordli_2")]: "", [itemField("ordli_3")]: "0" };
    const reading = readComplaintForm(sent(typed, [photo, new File([], "")]));
    if (!reading.ok) throw new Error("refused");
    expect(reading.form.get("amount")).toBe("15000");
    expect(JSON.parse(String(reading.form.get("items")))).toEqual([{ line: "ordli_1", quantity: 2 }]);
    expect(reading.form.getAll("photos").map((one) => (one as File).name)).toEqual(["foto"]);
  });

  it("keeps what was typed when the sum is no number", () => {
    const reading = readComplaintForm(sent({ ...WORDS, amount: "lima belas ribu" }));
    expect(reading).toMatchObject({ ok: false, typed: { amount: "lima belas ribu" }, problems: [{ field: "amount" }] });
  });

  it("asks for no money with other wishes, whatever was left in the field", () => {
    const reading = readComplaintForm(sent({ ...WORDS, wanted: "replacement", amount: "banyak" }));
    expect(reading.ok && reading.form.has("amount")).toBe(false);
    expect(reading.ok).toBe(true);
  });
});
