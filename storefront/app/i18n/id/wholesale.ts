/** Words of prices for many pieces, in the panel, on a product's page and in the cart. */
export const wholesale = {
  title: "Harga grosir",
  lead: "Makin banyak dibeli, makin murah satuannya. Isi seperlunya.",
  from: (nth: number) => `Mulai beli (${nth})`,
  price: "Harga satuannya",
  examples: [
    { from: "10", price: "14.000" },
    { from: "50", price: "13.000" },
  ] as { from: string; price: string }[],
  incomplete: "Tulis jumlah dan harganya, atau kosongkan keduanya.",
  tier: (from: number) => `${from} ke atas`,
  applied: "Harga grosir",
  next: (more: number, price: string) => `Tambah ${more} lagi, jadi ${price} satuannya.`,
};
