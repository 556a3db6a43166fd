/** What a submission consists of: fields as typed, and photos by their id. */
export type Content = Record<string, unknown>;

export interface Change {
  field: string;
  before: unknown;
  after: unknown;
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
const isEmpty = (value: unknown): boolean => value === null || value === undefined || value === "";

/**
 * What is different from the last content an officer answered; null when there is none to compare with. Empty and missing are the same,
 * and so are lists that only stand in another order.
 */
export function changesSince(seen: Content | null, now: Content): Change[] | null {
  if (seen === null) return null;
  const sorted = (value: unknown) => (Array.isArray(value) ? [...value].sort() : value);
  return [...new Set([...Object.keys(seen), ...Object.keys(now)])].flatMap((field) => {
    const [before, after] = [seen[field], now[field]];
    if ((isEmpty(before) && isEmpty(after)) || same(sorted(before), sorted(after))) return [];
    return [{ field, before: before ?? null, after: after ?? null }];
  });
}
