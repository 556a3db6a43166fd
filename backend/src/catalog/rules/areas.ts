import { KECAMATAN, KELURAHAN } from "../../reference/areas";
import { CATEGORIES } from "../../reference/categories";

const kecamatanByCode = new Map<string, (typeof KECAMATAN)[number]>(KECAMATAN.map((area) => [area.code, area]));
const kelurahanNames = new Map<string, string>(KELURAHAN.map((area) => [area.code, area.name]));
const categoryNames = new Map<string, string>(CATEGORIES.map((category) => [category.handle, category.name]));

/** Approved vendors have an area; the first one stands in for a row that lost its own, so that a document can always be written. */
export const kecamatanOf = (code: string | null): (typeof KECAMATAN)[number] => kecamatanByCode.get(code ?? "") ?? KECAMATAN[0];
export const kelurahanName = (code: string | null): string => kelurahanNames.get(code ?? "") ?? "";
export const categoryName = (handle: string): string => categoryNames.get(handle) ?? handle;
