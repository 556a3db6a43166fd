const LONGEST = 48;

/** The business name as a piece of a URL: `Dapur Bu Sri!` → `dapur-bu-sri`. */
export function slugOf(name: string): string {
  const slug = name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}+/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, "");
  return slug || "lapak";
}

/** Handles to try in turn when several businesses share a name: the plain one, a few numbers, then one that is free for sure. */
export function handleCandidates(name: string, random: string): string[] {
  const slug = slugOf(name);
  return [slug, ...[2, 3, 4, 5, 6, 7, 8, 9].map((number) => `${slug}-${number}`), `${slug}-${random}`];
}
