/** One promise of the ledger and whether it holds. */
export interface Finding {
  name: string;
  /** What was looked at, in Indonesian, for the person at the terminal. */
  what: string;
  value: number;
  goal: string;
  met: boolean;
  /** The first few things that do not hold. */
  faults: string[];
}

export type Query = <Row>(statement: string, values?: unknown[]) => Promise<Row[]>;

const MOST_FAULTS = 10;

/** A promise that nothing stands against. */
export function none(name: string, what: string, faults: string[], count = faults.length): Finding {
  return { name, what, value: count, goal: "= 0", met: count === 0, faults: faults.slice(0, MOST_FAULTS) };
}
