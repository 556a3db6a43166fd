/**
 * What may not be said of food without proof, as sellers write it. UU 18/2012 (Pangan) art. 104: claims on labels and in advertising must be true;
 * PP 69/1999 art. 6 and 8: nothing that says food heals; Peraturan BPOM 1/2022: nutrition and health claims only on registered food; the P-IRT
 * rules (Peraturan BPOM 22/2018) leave home industry none. "halal" belongs to the certificate (PP 42/2024), permit names to the permit.
 */
export const FOOD_CLAIMS: readonly { kind: "free_of" | "heals" | "nutrition" | "authority"; pattern: RegExp }[] = [
  {
    kind: "free_of",
    pattern:
      /\b(?:tanpa|bebas|non|no|anti|0 ?%)[ -](?:bahan )?(?:tambahan )?(?:pengawet|msg|micin|vetsin|pewarna|pemanis(?: buatan)?|gula|gluten|kolesterol|lemak|kimia)\b/g,
  },
  {
    kind: "heals",
    pattern:
      /\b(?:menyembuhkan|mengobati|mencegah (?:penyakit|kanker|diabetes)|ber?khasiat|obat (?:herbal|alami|tradisional)|menurunkan (?:kolesterol|gula darah|darah tinggi|berat badan)|pelangsing|detoks|anti ?kanker|menyehatkan)\b/g,
  },
  {
    kind: "nutrition",
    pattern:
      /\b(?:rendah (?:gula|kalori|lemak|garam)|tinggi (?:serat|protein|kalsium)|kaya (?:serat|protein|vitamin)|untuk diet|organik|100 ?% alami)\b/g,
  },
  // "Tidak halal" and "belum bersertifikat halal" are honest, not claims.
  { kind: "authority", pattern: /(?<!\b(?:tidak|bukan|non|belum|belum bersertifikat)[ -])\b(?:halal|mui|bpom|p-?irt)\b/g },
];
