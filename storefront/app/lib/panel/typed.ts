/** Reading what people type into forms. Nothing here knows a screen or a server. */

/** Messages by field name; the form shows each beside its field. */
export type FieldErrors = Record<string, string>;

export const typed = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === "string" ? value.trim() : "";
};

export const typedOrNull = (form: FormData, name: string): string | null => typed(form, name) || null;

export const ticked = (form: FormData, name: string): boolean => form.has(name);

/** Values of checkboxes and repeated inputs, empty ones kept so that parallel lists stay parallel. */
export const typedAll = (form: FormData, name: string): string[] =>
  form.getAll(name).filter((value): value is string => typeof value === "string");

const WHOLE = /^(\d{1,3}(?:[. ]\d{3})+|\d+)$/;
const THOUSANDS = /^(.*\d)\s*(?:rb|ribu|k)$/;

/**
 * A whole number as people write it: `12500`, `12.500`, `Rp 12.500`, `15rb`.
 * `null` when nothing was typed, `NaN` when it is no whole number (so that `12.5` never becomes 125).
 */
export function wholeNumber(text: string): number | null {
  const plain = text
    .trim()
    .toLowerCase()
    .replace(/^rp\.?\s*/, "")
    .replace(/,-$/, "");
  if (plain === "") return null;
  const thousands = THOUSANDS.exec(plain);
  const digits = thousands ? thousands[1]!.trim() : plain;
  if (!WHOLE.test(digits)) return Number.NaN;
  return Number(digits.replace(/[. ]/g, "")) * (thousands ? 1000 : 1);
}

/** Ingredients are typed one per line; commas work too because that is how labels are written. Brackets keep theirs: `saus (cabai, garam)`. */
export function listOfWords(text: string): string[] {
  return text
    .split(/\n|[,;](?![^(]*\))/)
    .map((word) => word.replace(/^[\s\-•*\d.)]+(?=\p{L})/u, "").trim())
    .filter((word) => word !== "");
}
