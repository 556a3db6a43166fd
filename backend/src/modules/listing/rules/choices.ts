/** A product as one of the choices of a family. */
export interface Choice {
  listing_id: string;
  label: string;
  title: string;
}

const plain = (words: string) => words.toLowerCase().replace(/\s+/g, " ").trim();
const repeats = (values: string[], at: number) => values.indexOf(values[at]!) < at;

/**
 * Why these cannot be choices of one another, one sentence per field; empty when they can. Carts, orders and slips show a product's name, so
 * names must differ too, or a shop would pack the wrong size.
 */
export function objectionsToChoices(ofListing: string, choices: readonly Choice[]): { field: string; message: string }[] {
  if (choices.length === 0) return [];
  if (choices.length === 1) return [{ field: "choices", message: "Pilihan memerlukan paling sedikit dua produk." }];
  if (choices.every(({ listing_id }) => listing_id !== ofListing)) {
    return [{ field: "choices", message: "Produk ini sendiri harus menjadi salah satu pilihan." }];
  }
  const ids = choices.map(({ listing_id }) => listing_id);
  const labels = choices.map(({ label }) => plain(label));
  const titles = choices.map(({ title }) => plain(title));
  return choices.flatMap(({ title }, at) => {
    if (repeats(ids, at)) return [{ field: `choices.${at}.listing_id`, message: `${title} sudah ada di daftar.` }];
    if (repeats(labels, at)) return [{ field: `choices.${at}.label`, message: "Nama pilihan ini sudah dipakai di atas. Bedakan." }];
    if (repeats(titles, at)) {
      return [
        { field: `choices.${at}.label`, message: `Dua produk bernama ${title}. Bedakan nama produknya dulu, misalnya dengan ukurannya.` },
      ];
    }
    return [];
  });
}

/** Whether a choice may be called so: null, or the sentence why not. `others` are the names of the family's other products. */
export const objectionToName = (title: string, others: readonly string[]): string | null =>
  others.some((other) => plain(other) === plain(title))
    ? "Pilihan lain dari produk ini sudah bernama begitu. Bedakan, misalnya dengan ukurannya."
    : null;
