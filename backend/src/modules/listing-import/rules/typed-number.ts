const WHOLE = /^(\d{1,3}(?:[.,\s]\d{3})+|\d+)$/;
const THOUSANDS = /^(.*\d)\s*(?:rb|ribu|k)\.?$/;

/**
 * A whole number as people and spreadsheet programs write it: `12500`, `12.500`, `12,500`, `Rp 12.500,00`, `12 rb`.
 * Null when it is none, so that `12.5` never becomes 125.
 */
export function typedNumber(text: string): number | null {
  const plain = text
    .trim()
    .toLowerCase()
    .replace(/^rp\.?\s*/, "")
    .replace(/,-$|[.,]00$/, "");
  const thousands = THOUSANDS.exec(plain);
  const digits = (thousands?.[1] ?? plain).trim();
  if (!WHOLE.test(digits)) return null;
  const number = Number(digits.replace(/[.,\s]/g, "")) * (thousands ? 1000 : 1);
  return Number.isSafeInteger(number) ? number : null;
}
