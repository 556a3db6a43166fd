/** A word, number or sign of a query, with its place in it. */
export interface Token {
  /** Lower case, without accents and drawl. */
  text: string;
  start: number;
  end: number;
}

const LONGEST_QUERY = 300;
const MOST_TOKENS = 60;
const LONGEST_TOKEN = 40;

/** The tokens of a query: `<20rb` is `<`, `20`, `rb`. Reads at most 300 characters. */
export function tokensOf(query: string): Token[] {
  const found = query.slice(0, LONGEST_QUERY).matchAll(/\d+(?:[.,]\d+)*|\p{L}[\p{L}\p{M}'’]*|[<>≤≥]=?|[^\s]/gu);
  return [...found].slice(0, MOST_TOKENS).map((match) => ({
    text: match[0]
      .slice(0, LONGEST_TOKEN)
      .normalize("NFKD")
      .replace(/\p{M}|['’]/gu, "")
      .toLowerCase()
      .replace(/(\p{L})\1{2,}/gu, "$1"),
    start: match.index,
    end: match.index + match[0].length,
  }));
}
