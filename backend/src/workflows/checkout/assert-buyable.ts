import type { MedusaContainer } from "@medusajs/framework/types";
import { Problem } from "../../http/problem";
import { refusalFor } from "../../modules/order-group/rules/refusal";
import { readOffers } from "./read-offers";

export interface Wanted {
  variant_id: string | null | undefined;
  quantity: number;
}

/** Pieces of each variant; a line without a variant names no product of any shop. */
function sumByVariant(lines: Wanted[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { variant_id, quantity } of lines) {
    const key = variant_id ?? "";
    sums.set(key, (sums.get(key) ?? 0) + quantity);
  }
  return sums;
}

/** Refuses what could not be ordered anyway. `changing` are judged; `resting` lines only count towards their stock. */
export async function assertBuyable(container: MedusaContainer, changing: Wanted[], resting: Wanted[]): Promise<void> {
  const variants = [...sumByVariant(changing).keys()];
  const wanted = sumByVariant([...changing, ...resting]);
  const offers = await readOffers(
    container,
    variants.filter((id) => id !== ""),
  );
  for (const id of variants) {
    const refusal = refusalFor(offers.get(id), wanted.get(id) ?? 0);
    if (refusal) throw new Problem("conflict", refusal.code, refusal.message);
  }
}
