/** The market's shelves, in the order they are shown. Handles are English-free Indonesian slugs because they are URLs. */
export const CATEGORIES = [
  { handle: "makanan-berat", name: "Makanan berat" },
  { handle: "lauk-matang", name: "Lauk matang" },
  { handle: "nasi-kotak", name: "Nasi kotak & katering" },
  { handle: "jajanan", name: "Jajanan & gorengan" },
  { handle: "kue-basah", name: "Kue basah" },
  { handle: "kue-kering", name: "Kue kering" },
  { handle: "roti-bolu", name: "Roti & bolu" },
  { handle: "keripik-camilan", name: "Keripik & camilan" },
  { handle: "makanan-beku", name: "Makanan beku" },
  { handle: "sambal-bumbu", name: "Sambal & bumbu" },
  { handle: "minuman", name: "Minuman & jamu" },
  { handle: "oleh-oleh", name: "Oleh-oleh Bekasi" },
] as const;

export type CategoryHandle = (typeof CATEGORIES)[number]["handle"];
