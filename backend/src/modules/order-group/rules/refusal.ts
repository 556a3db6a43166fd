import type { Offer } from "./offer";

export interface Refusal {
  code: "not_sold" | "out_of_stock" | "less_stock" | "cart_full";
  message: string;
}

/** Why `wanted` pieces cannot lie in a cart, or null. An unknown product and one that may not be sold answer alike. */
export function refusalFor(offer: Pick<Offer, "on_sale" | "stock"> | undefined, wanted: number): Refusal | null {
  if (!offer?.on_sale) return { code: "not_sold", message: "Produk ini sedang tidak dijual." };
  if (offer.stock <= 0) return { code: "out_of_stock", message: "Stok produk ini habis." };
  if (wanted > offer.stock) return { code: "less_stock", message: `Stok tinggal ${offer.stock}. Kurangi jumlahnya.` };
  return null;
}
