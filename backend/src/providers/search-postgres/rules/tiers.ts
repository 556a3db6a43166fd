import { qualityBucket } from "./plan";

/** Parts of the best that are looked at first, one after the other until a window is full. */
const SHARES = [0.005, 0.025, 0.12] as const;

/** Buckets of quality, best first; each tier is looked at only when those before it did not fill the window. */
export type Tiers = readonly (readonly number[])[];

/**
 * Cuts the scale of quality where the index's own documents divide, read off the bounds PostgreSQL keeps in its statistics (each step holds
 * equally many rows). Without bounds there are no tiers and everything is looked at.
 */
export function tiersOf(bounds: readonly number[]): Tiers {
  if (bounds.length < 20) return [];
  const sorted = [...bounds].sort((a, b) => a - b);
  const cut = (share: number) => qualityBucket(sorted[Math.floor((1 - share) * (sorted.length - 1))] ?? 0);
  const tiers: number[][] = [];
  let above = qualityBucket(1) + 1;
  for (const share of SHARES) {
    const from = Math.min(cut(share), above);
    if (from < above) tiers.push(Array.from({ length: above - from }, (_, step) => above - 1 - step));
    above = from;
  }
  return tiers;
}
