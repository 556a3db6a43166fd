/**
 * A transfer arrives with an amount and little else, so the amount itself says whose it is: what is owed plus a small code that makes the
 * sum unlike that of every other transfer still awaited.
 */
export const LARGEST_CODE = 999;
/** Codes are drawn from this many of the lowest free ones: small for the shopper, and two who choose at once rarely choose the same. */
const DRAWN_FROM = 100;

/**
 * A code of 1 to 999 whose sum with `owed` is not among `taken`; undefined when every one is. `random` is in [0, 1).
 * All in whole rupiah.
 */
export function uniqueCode(owed: number, taken: Iterable<number>, random: number): number | undefined {
  const sums = new Set(taken);
  const free: number[] = [];
  for (let code = 1; code <= LARGEST_CODE && free.length < DRAWN_FROM; code += 1) if (!sums.has(owed + code)) free.push(code);
  return free[Math.floor(random * free.length)];
}
