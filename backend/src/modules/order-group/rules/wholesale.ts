import type { WholesaleTier } from "../../../contracts/listing";

/** What many pieces of one product cost. Tiers stand in the order of their pieces, each cheaper than the one before. */
interface Priced {
  /** Rupiah for one piece. */
  price: number;
  wholesale: readonly WholesaleTier[];
}

/** Rupiah a piece when this many are bought together. */
export const unitPrice = ({ price, wholesale }: Priced, pieces: number): number =>
  wholesale.reduce((cheapest, tier) => (pieces >= tier.from ? tier.price : cheapest), price);

/** The tier that more pieces would reach; null at the last one. */
export const nextTier = ({ wholesale }: Priced, pieces: number): WholesaleTier | null =>
  wholesale.find(({ from }) => from > pieces) ?? null;
