/**
 * Splits whole rupiah in proportion to weights so that the parts add up: each part is rounded down, and what is left goes by one
 * rupiah to the largest remainders, earlier parts first. All weights zero: everything stays unassigned and the parts are zero.
 */
export function shareOut(amount: number, weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total === 0) return weights.map(() => 0);
  // Products of two amounts pass 2^53.
  const parts = weights.map((weight, position) => {
    const product = BigInt(amount) * BigInt(weight);
    return { position, part: Number(product / BigInt(total)), rest: Number(product % BigInt(total)) };
  });
  const left = amount - parts.reduce((sum, { part }) => sum + part, 0);
  const lucky = new Set(
    parts
      .toSorted((a, b) => b.rest - a.rest || a.position - b.position)
      .slice(0, left)
      .map(({ position }) => position),
  );
  return parts.map(({ part, position }) => part + (lucky.has(position) ? 1 : 0));
}
