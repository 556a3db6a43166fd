/** Allergen groups a label must emphasise (domain notes: 7 groups). */
export const ALLERGENS = [
  { code: "gluten", name: "Gandum / gluten" },
  { code: "egg", name: "Telur" },
  { code: "fish", name: "Ikan, udang, kerang" },
  { code: "soy_peanut", name: "Kacang tanah & kedelai" },
  { code: "milk", name: "Susu" },
  { code: "tree_nut", name: "Kacang pohon" },
  { code: "sulphite", name: "Sulfit" },
] as const;

/** What one piece of a product is called. */
export const UNITS = [
  "porsi",
  "bungkus",
  "kotak",
  "botol",
  "toples",
  "loyang",
  "potong",
  "lusin",
  "pak",
  "cup",
  "ekor",
  "kilogram",
] as const;

export type AllergenCode = (typeof ALLERGENS)[number]["code"];
export type Unit = (typeof UNITS)[number];
