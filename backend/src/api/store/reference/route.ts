import { Reference } from "../../../contracts/reference";
import { endpoint } from "../../../http/endpoint";
import { KECAMATAN, KELURAHAN } from "../../../reference/areas";
import { CATEGORIES } from "../../../reference/categories";
import { ALLERGEN_GROUPS } from "../../../reference/ingredients";
import { UNITS } from "../../../reference/labels";

const reference: Reference = {
  kecamatan: [...KECAMATAN],
  kelurahan: [...KELURAHAN],
  categories: [...CATEGORIES],
  allergens: [...ALLERGEN_GROUPS],
  units: [...UNITS],
};

export const GET = endpoint({ summary: "Pilihan untuk formulir", response: Reference }, async () => reference);
