const LONGEST = 120;

/** The first sentence of a story, cut at a word when it is long. */
export function tagline(story: string | null): string | null {
  const [sentence = ""] = (story ?? "").trim().split(/(?<=[.!?])\s|\n/);
  if (sentence.length <= LONGEST) return sentence || null;
  const cut = sentence.slice(0, LONGEST);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), LONGEST / 2)).trimEnd()}…`;
}
