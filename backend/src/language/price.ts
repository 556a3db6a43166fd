import { amountAt } from "./money";

export interface PriceFound {
  min?: number;
  max?: number;
  /** Tokens it takes. */
  length: number;
}

const NO = "(?:ga|gak|gk|nggak|ngga|enggak|engga|kagak|tidak|tdk|tak|jangan|not)";
const LEAD = "(?:(?:harga|hrg|harganya|yang|yg|budget|bujet|kisaran|range|antara|dengan|cari|price) )*";
const phrase = (body: string) => new RegExp(`^${LEAD}(?:${body})(?= )`);
const AT_MOST = phrase(
  `<=?|≤|di ?bawah|dibwh|bawah|maks(?:imal|imum)?|max(?:imal|imum)?|mentok|paling mahal|${NO} (?:lebih|sampai|sampe|nyampe|di ?atas|melebihi)(?: dari)?|kurang dari|krg dari|under|below|less than|up to|budget|bujet|sampai|sampe|s / d`,
);
const AT_LEAST = phrase(">=?|≥|di ?atas|minimal|minimum|min|mulai(?: dari)?|lebih dari|above|over|more than|paling murah");
const ANY = new RegExp(`^${LEAD}`);
const DOWNWARDS = /^(?:an )?(?:ke ?bawah|max|maks|maksimal|atau kurang)(?= |$)/;
const UPWARDS = /^(?:an )?(?:ke ?atas|atau lebih)(?= |$)/;
const BETWEEN = /^(?:[-–—~]|sampai|sampe|hingga|sd|s \/ d|to|dan)(?= )/;

const count = (text: string): number => (text.trim() === "" ? 0 : text.trim().split(" ").length);

/** `20-50 ribu`: the second amount tells the first what it counts. */
function rangeAt(words: readonly string[], at: number): PriceFound | undefined {
  const lead = count(ANY.exec(words.slice(at).join(" "))?.[0] ?? "");
  const first = amountAt(words, at + lead);
  if (!first) return undefined;
  const joint = BETWEEN.exec(words.slice(at + lead + first.length).join(" "))?.[0];
  if (!joint) return undefined;
  const from = at + lead + first.length + count(joint);
  const second = amountAt(words, from);
  if (!second?.isMoney || (joint === "dan" && words[at + lead - 1] !== "antara")) return undefined;
  const thousands = second.bare === undefined && first.bare !== undefined && first.bare < 1_000 && second.rupiah >= 1_000;
  const low = thousands ? first.bare! * (second.rupiah >= 1_000_000 ? 1_000_000 : 1_000) : first.rupiah;
  if (!thousands && !first.isMoney) return undefined;
  return { min: Math.min(low, second.rupiah), max: Math.max(low, second.rupiah), length: from + second.length - at };
}

/** The price a query names at a token. An amount alone is no price: "es kopi susu 20rb" names a drink. */
export function priceAt(words: readonly string[], at: number): PriceFound | undefined {
  const range = rangeAt(words, at);
  if (range) return range;
  const text = words.slice(at).join(" ");
  for (const [pattern, end] of [
    [AT_MOST, "max"],
    [AT_LEAST, "min"],
  ] as const) {
    const lead = count(pattern.exec(text)?.[0] ?? "");
    const amount = lead > 0 ? amountAt(words, at + lead) : undefined;
    if (amount?.isMoney) return { [end]: amount.rupiah, length: lead + amount.length };
  }
  const lead = count(ANY.exec(text)?.[0] ?? "");
  const amount = amountAt(words, at + lead);
  if (!amount?.isMoney) return undefined;
  const after = words.slice(at + lead + amount.length).join(" ");
  const [down, up] = [DOWNWARDS.exec(after)?.[0], UPWARDS.exec(after)?.[0]];
  if (down) return { max: amount.rupiah, length: lead + amount.length + count(down) };
  return up ? { min: amount.rupiah, length: lead + amount.length + count(up) } : undefined;
}
