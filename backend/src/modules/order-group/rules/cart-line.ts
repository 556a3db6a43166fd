import type { Offer } from "./offer";
import { type Refusal, refusalFor } from "./refusal";

/** A line as the cart keeps it. */
export interface KeptLine {
  id: string;
  variant_id: string;
  quantity: number;
}

/** Every look at a cart reads all of its lines. */
export const MOST_LINES = 100;

const full: Refusal = {
  code: "cart_full",
  message: `Keranjang memuat paling banyak ${MOST_LINES} macam produk. Pesan dulu, atau hapus sebagian.`,
};

/** Why the cart cannot hold `pieces` of this product in all, or null. */
export function refusalOfPieces(
  lines: KeptLine[],
  { variant_id, pieces }: { variant_id: string; pieces: number },
  offer: Pick<Offer, "on_sale" | "stock"> | undefined,
): Refusal | null {
  const kinds = new Set([...lines.map((line) => line.variant_id), variant_id]);
  if (kinds.size > MOST_LINES) return full;
  return refusalFor(offer, pieces);
}

/** Pieces of one product in all of the cart. */
export const piecesOf = (lines: KeptLine[], variant_id: string): number =>
  lines.reduce((sum, line) => sum + (line.variant_id === variant_id ? line.quantity : 0), 0);
