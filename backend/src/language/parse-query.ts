import type { Chip, ParsedQuery, SearchConstraint } from "./constraints";
import { amountAt } from "./money";
import { tellingWords } from "./normalise";
import { phraseAt } from "./phrases";
import { placeAt } from "./places";
import { priceAt } from "./price";
import { type Token, tokensOf } from "./tokens";

interface Span {
  /** First and last token. */
  from: number;
  to: number;
  constraints: SearchConstraint[];
  value?: string;
}

/** What is understood at a token; `undefined` constraints leave the tokens as words. */
function understoodAt(
  words: readonly string[],
  at: number,
): { length: number; constraints?: SearchConstraint[]; value?: string } | undefined {
  const price = priceAt(words, at);
  if (price) {
    const { length, ...range } = price;
    return { length, constraints: [{ kind: "price", ...range }] };
  }
  const phrase = phraseAt(words.slice(at).join(" "));
  if (phrase) return phrase;
  const place = placeAt(words, at);
  return place && { length: place.length, constraints: [place.constraint] };
}

function spansOf(tokens: readonly Token[]): Span[] {
  const words = tokens.map(({ text }) => (text === "" ? "·" : text));
  const spans: Span[] = [];
  for (let at = 0; at < words.length; ) {
    const found = understoodAt(words, at);
    if (found?.constraints) spans.push({ from: at, to: at + found.length - 1, constraints: found.constraints, value: found.value });
    at += found?.length ?? 1;
  }
  return spans;
}

/** The query without some spans of it. */
function without(query: string, tokens: readonly Token[], spans: readonly Span[]): string {
  let kept = "";
  let from = 0;
  for (const span of spans) {
    kept += `${query.slice(from, tokens[span.from]?.start)} `;
    from = tokens[span.to]?.end ?? query.length;
  }
  return `${kept}${query.slice(from)}`.replace(/\s+/g, " ").trim();
}

const tellingValue = (constraint: SearchConstraint): string => {
  switch (constraint.kind) {
    case "price":
      return `${constraint.min ?? ""}-${constraint.max ?? ""}`;
    case "kecamatan":
      return constraint.value;
    case "near":
      return constraint.kelurahan ?? constraint.kecamatan;
    case "without":
      return constraint.allergen;
    default:
      return "";
  }
};

/** One price of several: the narrowest that can be, else the last one named. */
function onePrice(constraints: readonly SearchConstraint[]): SearchConstraint[] {
  const prices = constraints.filter((constraint) => constraint.kind === "price");
  const last = prices.at(-1);
  if (!last) return [];
  const highest = Math.max(...prices.map(({ min }) => min ?? 0));
  const lowest = Math.min(...prices.map(({ max }) => max ?? Number.POSITIVE_INFINITY));
  if (highest > lowest) return [last];
  return [{ kind: "price", ...(highest > 0 ? { min: highest } : {}), ...(Number.isFinite(lowest) ? { max: lowest } : {}) }];
}

function constraintsOf(spans: readonly Span[]): SearchConstraint[] {
  const all = spans.flatMap(({ constraints }) => constraints);
  const others = new Map(all.filter(({ kind }) => kind !== "price").map((one) => [`${one.kind} ${tellingValue(one)}`, one]));
  return [...onePrice(all), ...others.values()];
}

/** One chip for each thing understood; what was said twice goes with one tap. */
function chipsOf(query: string, tokens: readonly Token[], spans: readonly Span[]): Chip[] {
  const byMeaning = new Map<string, Span[]>();
  for (const span of spans.filter(({ constraints }) => constraints.length > 0)) {
    const meaning = span.constraints.map((one) => `${one.kind} ${tellingValue(one)}`).join();
    byMeaning.set(meaning, [...(byMeaning.get(meaning) ?? []), span]);
  }
  return [...byMeaning.values()].flatMap((same) => {
    const [{ from, to, constraints, value } = { from: 0, to: 0, constraints: [], value: undefined }] = same;
    const [first] = constraints;
    if (!first) return [];
    const text = query.slice(tokens[from]?.start, tokens[to]?.end);
    return [{ text, kind: first.kind, value: value ?? constraints.map(tellingValue).join(","), remove: without(query, tokens, same) }];
  });
}

/** An amount that is no price ("es kopi susu 20rb") is no word of a title either. */
function withoutAmounts(text: string): string {
  const tokens = tokensOf(text);
  const words = tokens.map((token) => token.text);
  const amounts: Span[] = [];
  for (let at = 0; at < words.length; ) {
    const amount = amountAt(words, at);
    if (amount?.isMoney && amount.isNamed) amounts.push({ from: at, to: at + amount.length - 1, constraints: [] });
    at += amount?.length ?? 1;
  }
  return without(text, tokens, amounts);
}

/**
 * What a query means: its telling words, and the constraints it names in passing ("nasi uduk halal <20rb dekat rawalumbu"). Pure and bounded: at
 * most the first 300 characters are read. Nothing is guessed: what is not surely a constraint stays a word.
 */
export function parseQuery(text: string): ParsedQuery {
  const query = text.slice(0, 300);
  const tokens = tokensOf(query);
  const spans = spansOf(tokens);
  const rest = without(query, tokens, spans);
  const words = tellingWords(withoutAmounts(rest));
  return {
    words: words.length > 0 ? words : tellingWords(rest),
    rest,
    constraints: constraintsOf(spans),
    chips: chipsOf(query, tokens, spans),
  };
}
