import { z } from "zod";
import { AllergenCode, CategoryHandle, KecamatanCode, KecamatanHandle, KelurahanCode, Unit } from "./primitives";

/** `GET /store/reference`: what forms choose from. Changes only with a release. */
export const Reference = z.strictObject({
  kecamatan: z.array(z.strictObject({ code: KecamatanCode, handle: KecamatanHandle, name: z.string() })),
  kelurahan: z.array(z.strictObject({ code: KelurahanCode, kecamatan_code: KecamatanCode, name: z.string(), postal_code: z.string() })),
  categories: z.array(z.strictObject({ handle: CategoryHandle, name: z.string() })),
  /** `pattern`: a regular expression over any letters that finds the group in an ingredient's words. */
  allergens: z.array(z.strictObject({ code: AllergenCode, name: z.string(), pattern: z.string() })),
  units: z.array(Unit),
});
export type Reference = z.infer<typeof Reference>;
