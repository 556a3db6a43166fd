/** Which lines of a bank statement are whose payment. Exact amounts only: a person decides everything else. */

/** A charge whose money comes by transfer or QRIS. */
export interface PayableCharge {
  id: string;
  /** The order group's number, which some shoppers write into the transfer. */
  number: string;
  /** Whole rupiah. */
  amount: number;
  /** `waiting`: nobody saw the money yet, whether or not the hold has run out. `settled`: it is known to have arrived. */
  state: "waiting" | "settled";
  /** Days (YYYY-MM-DD, Jakarta) between which its money is expected. */
  from: string;
  until: string;
  /** A line of an earlier statement is already its payment. */
  has_line: boolean;
}

export interface IncomingLine {
  row: number;
  day: string;
  direction: "credit" | "debit";
  amount: number;
  description: string;
}

export type Verdict =
  /** Nobody else's: amount and day fit one waiting charge only. */
  | { kind: "matched"; charge: string }
  /** An officer already confirmed this payment by hand. */
  | { kind: "settled"; charge: string }
  /** Somebody has to look, and why. */
  | { kind: "ambiguous"; reason: "several" | "other_amount" | "other_number" | "paid_again"; charges: string[] }
  | { kind: "unknown" }
  | { kind: "outgoing" };

/** An order's number as people write it into a transfer. */
const NUMBER = /\bLB[\s-]?([A-Z0-9]{6})\b/gi;

export const numbersIn = (description: string): string[] => [
  ...new Set([...description.matchAll(NUMBER)].map((match) => `LB-${match[1]!.toUpperCase()}`)),
];

function by<T>(items: readonly T[], key: (item: T) => string | number): Map<string | number, T[]> {
  const groups = new Map<string | number, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}

const fits = ({ day, amount }: IncomingLine) => {
  return (charge: PayableCharge) => charge.amount === amount && charge.from <= day && day <= charge.until;
};

/**
 * One verdict per line, in their order. Each charge is given to one line at most; a line that names an order by its number goes first to that order.
 * Takes time in proportion to lines plus charges.
 */
export function matchLines(lines: readonly IncomingLine[], charges: readonly PayableCharge[]): Verdict[] {
  const byAmount = by(charges, ({ amount }) => amount);
  const byNumber = by(charges, ({ number }) => number);
  const given = new Set<string>();
  const verdicts = new Map<IncomingLine, Verdict>();

  const give = (line: IncomingLine, candidates: PayableCharge[]): boolean => {
    const free = candidates.filter(({ id, has_line }) => !given.has(id) && !has_line);
    const waiting = free.filter(({ state }) => state === "waiting");
    const [only] = waiting.length > 0 ? waiting : free;
    if (!only || waiting.length > 1 || (waiting.length === 0 && free.length > 1)) return false;
    given.add(only.id);
    verdicts.set(line, { kind: only.state === "waiting" ? "matched" : "settled", charge: only.id });
    return true;
  };
  const named = (line: IncomingLine) => numbersIn(line.description).flatMap((number) => byNumber.get(number) ?? []);

  for (const line of lines) {
    if (line.direction === "debit") verdicts.set(line, { kind: "outgoing" });
    else give(line, named(line).filter(fits(line)));
  }
  for (const line of lines) {
    if (verdicts.has(line)) continue;
    const mentioned = named(line);
    const fitting = (byAmount.get(line.amount) ?? []).filter(fits(line));
    const foreign = numbersIn(line.description).length > 0 && !mentioned.some(fits(line));
    // Who names an order means that order: its wrong amount is never somebody else's right one.
    if (mentioned.length > 0 && foreign) {
      verdicts.set(line, { kind: "ambiguous", reason: "other_amount", charges: mentioned.map(({ id }) => id) });
    } else if (fitting.length === 0) verdicts.set(line, { kind: "unknown" });
    else if (foreign) verdicts.set(line, { kind: "ambiguous", reason: "other_number", charges: fitting.map(({ id }) => id) });
    else if (!give(line, fitting)) {
      const free = fitting.filter(({ id, has_line }) => !given.has(id) && !has_line);
      const candidates = free.length > 0 ? free : fitting;
      verdicts.set(line, {
        kind: "ambiguous",
        reason: free.length > 0 ? "several" : "paid_again",
        charges: candidates.map(({ id }) => id),
      });
    }
  }
  return lines.map((line) => verdicts.get(line)!);
}
