/**
 * Splits whole rupiah over weights in proportion, so that the parts are whole and their sum is exact: everyone gets the whole rupiah of
 * their part, and what is left goes one by one to the largest remainders (the earlier on a tie). No part exceeds its weight while the
 * total does not exceed the sum of the weights.
 */
export function splitExactly(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  if (sum === 0 || total === 0) return weights.map(() => 0);
  const whole = BigInt(total);
  const parts = weights.map((weight, index) => {
    const product = whole * BigInt(weight);
    return { index, part: Number(product / BigInt(sum)), remainder: Number(product % BigInt(sum)) };
  });
  const left = total - parts.reduce((all, { part }) => all + part, 0);
  const luckiest = parts.toSorted((a, b) => b.remainder - a.remainder || a.index - b.index).slice(0, left);
  const lucky = new Set(luckiest.map(({ index }) => index));
  return parts.map(({ part, index }) => part + (lucky.has(index) ? 1 : 0));
}
