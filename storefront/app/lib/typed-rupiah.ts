/** Whole rupiah as people type it: `125.000`, `Rp 125000`. Null when it is anything else. */
export function typedRupiah(text: string): number | null {
  const digits = text.trim().replace(/^rp\.?\s*/i, "");
  return /^\d{1,10}$|^\d{1,3}(?:[.,]\d{3}){1,3}$/.test(digits) ? Number(digits.replace(/[.,]/g, "")) : null;
}
