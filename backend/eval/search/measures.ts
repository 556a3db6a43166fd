import { Random } from "../../src/demo/random";

/** Gain of the first `depth` grades, discounted by place; a grade counts as 2^grade − 1. */
const gain = (grades: readonly number[], depth: number): number =>
  grades.slice(0, depth).reduce((sum, grade, place) => sum + (2 ** grade - 1) / Math.log2(place + 2), 0);

/** Normalised discounted cumulated gain; `ideal` are all grades there are, best first. */
export const ndcg = (found: readonly number[], ideal: readonly number[], depth = 10): number => {
  const best = gain(ideal, depth);
  return best === 0 ? 0 : gain(found, depth) / best;
};

/** Share of what is good (grade 2 and more) that is among the first `depth`, of as many as could be. */
export const recall = (found: readonly number[], ideal: readonly number[], depth = 50): number => {
  const possible = Math.min(depth, ideal.filter((grade) => grade >= 2).length);
  return possible === 0 ? 1 : found.slice(0, depth).filter((grade) => grade >= 2).length / possible;
};

export const reciprocalRank = (isIt: readonly boolean[]): number => {
  const place = isIt.indexOf(true);
  return place < 0 ? 0 : 1 / (place + 1);
};

export const mean = (values: readonly number[]): number => (values.length === 0 ? 0 : values.reduce((a, b) => a + b, 0) / values.length);

/** The middle 95 % of the means of 1,000 samples drawn with replacement. */
export function interval(values: readonly number[], draws = 1_000): [low: number, high: number] {
  if (values.length === 0) return [0, 0];
  const random = new Random("bootstrap");
  const means = Array.from({ length: draws }, () => mean(values.map(() => random.pick(values)))).sort((a, b) => a - b);
  return [means[Math.floor(draws * 0.025)] ?? 0, means[Math.floor(draws * 0.975)] ?? 0];
}
