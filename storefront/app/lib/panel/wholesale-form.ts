import type { ListingInput, WholesaleTier } from "@lapak/backend/contracts/listing";
import { type FieldErrors, typed, wholeNumber } from "./typed";

/** Prices of many pieces as typed; rows of which nothing was typed are left out. */
export interface TypedTier {
  from: string;
  price: string;
}

export const MOST_TIERS = 5;

const grouped = new Intl.NumberFormat("id-ID");

export const typedTiers = (tiers: readonly WholesaleTier[]): TypedTier[] =>
  tiers.map(({ from, price }) => ({ from: String(from), price: grouped.format(price) }));

export const tiersOfForm = (form: FormData): TypedTier[] =>
  Array.from({ length: MOST_TIERS }, (_, at) => ({
    from: typed(form, `wholesale.${at}.from`),
    price: typed(form, `wholesale.${at}.price`),
  })).filter(({ from, price }) => from !== "" || price !== "");

/** Half a row or no number is refused here; whether many pieces are cheaper is for the backend to say. */
export function tiersOfDraft(tiers: readonly TypedTier[], errors: FieldErrors, message: string): ListingInput["wholesale"] {
  return tiers.map((tier, at) => {
    const read = (field: keyof TypedTier) => {
      const value = wholeNumber(tier[field]);
      if (value === null || Number.isNaN(value)) errors[`wholesale.${at}.${field}`] = message;
      return value || 0;
    };
    return { from: read("from"), price: read("price") };
  });
}
