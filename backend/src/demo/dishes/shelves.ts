import type { Shelf } from "./dish";

/** How most of a kind are sold; menus differ from these where they say so. */
export const PORTION: Shelf = {
  category: "makanan-berat",
  unit: "porsi",
  content: [350, "g"],
  storage: "hot",
  days: 0,
  ready: true,
  foodType: "06",
};

export const PIECE: Shelf = {
  category: "kue-basah",
  unit: "kotak",
  content: [10, "pcs"],
  storage: "ambient",
  days: 1,
  ready: true,
  foodType: "06",
};

export const SNACK: Shelf = {
  category: "jajanan",
  unit: "porsi",
  content: [10, "pcs"],
  storage: "hot",
  days: 0,
  ready: true,
  foodType: "06",
};

export const CUP: Shelf = {
  category: "minuman",
  unit: "cup",
  content: [400, "ml"],
  storage: "chilled",
  days: 0,
  ready: true,
  foodType: "14",
};
