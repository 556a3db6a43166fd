import { expect, it } from "vitest";
import { pdfText } from "../../../test/support/pdf-text";
import type { Label } from "../rules/label";
import { drawLabel } from "./label";

const label: Label = {
  title: "Keripik tempe 🌶 pedas",
  ingredients: [
    { text: "Tempe (kedelai, ragi)", bold: true },
    { text: "minyak kelapa", bold: false },
  ],
  contains: "Mengandung alergen: kacang tanah & kedelai.",
  net_content: "200 g",
  storage: "Simpan di tempat sejuk dan kering.",
  made_on: "24 Nov 2026",
  best_before: "22 Feb 2027",
  batch: "KT-07",
  permit: "P-IRT 2153275010001-31",
  halal: "Belum bersertifikat halal",
  producer: { name: "Dapur Bu Sri", address: "Jl. Mawar 12, Margahayu" },
};

it("says everything a label must, and leaves room for what is written by hand", async () => {
  const text = await pdfText(await drawLabel(label, "2026-11-24T03:00:00Z"));
  for (const words of [
    "Keripik tempe",
    "200 g",
    "Bahan:",
    "Tempe (kedelai, ragi)",
    "minyak kelapa",
    "Mengandung alergen",
    "24 Nov 2026",
    "22 Feb 2027",
  ])
    expect(text).toContain(words);
  for (const words of ["KT-07", "sejuk", "Belum bersertifikat", "P-IRT 2153275010001-31", "Dapur Bu Sri, Jl. Mawar 12"])
    expect(text).toContain(words);
  expect(await pdfText(await drawLabel({ ...label, made_on: null, best_before: null, batch: null }, "2026-11-24T03:00:00Z"))).toContain(
    "____",
  );
});
