import { describe, expect, it } from "vitest";
import { z } from "zod";
import { CategoryHandle, Rupiah } from "./primitives";
import { OpenRecall } from "./recall";

const messages = (schema: z.ZodType, value: unknown) =>
  schema.safeParse(value).error?.issues.map(({ path, message }) => `${path}: ${message}`);

describe("what a schema says", () => {
  it("of something missing is for a person, and its own words win", () => {
    expect(messages(z.strictObject({ price: Rupiah, category: CategoryHandle }), {})).toEqual([
      "price: Wajib diisi.",
      "category: Pilih kategori dari daftar.",
    ]);
  });

  it("of a recall without a reason is what to write", () => {
    const wrong = messages(OpenRecall, { listing_id: "lst_1", scope: "product" }) ?? [];
    expect(wrong).toContain("reason: Tulis alasannya, minimal 10 huruf. Alasan ini dibaca umum.");
    expect(wrong.join()).not.toContain("undefined");
  });
});
