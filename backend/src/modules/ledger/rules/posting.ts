import { type Account, isAccount } from "./accounts";

export interface Entry {
  account: Account;
  /** Rupiah, never zero: positive debits, negative credits. */
  amount: number;
}

/** What a journal is posted from. */
export interface Posting {
  /** Names the fact (`capture:<id>`): posted once, however often it is told. */
  source_key: string;
  kind: string;
  /** Explains the journal to a reader; part of the hash, so nothing personal belongs here. */
  memo: Record<string, unknown>;
  entries: Entry[];
}

/** Entries without those of nothing, so that a rule may name an amount that happens to be zero. */
export const entriesOf = (...entries: Entry[]): Entry[] => entries.filter(({ amount }) => amount !== 0);

export const debit = (account: Account, amount: number): Entry => ({ account, amount });
// Not `-amount`, which makes a negative zero of zero.
export const credit = (account: Account, amount: number): Entry => ({ account, amount: 0 - amount });

/** The same amounts the other way round. */
export const reversed = (entries: readonly Entry[]): Entry[] => entries.map(({ account, amount }) => ({ account, amount: 0 - amount }));

/** Says what is wrong before the database does. */
export function checkPosting({ source_key, entries }: Posting): void {
  const fault = (what: string) => new Error(`Posting ${source_key}: ${what}.`);
  if (entries.length < 2) throw fault("a journal has at least two entries");
  for (const { account, amount } of entries) {
    if (!Number.isSafeInteger(amount) || amount === 0) throw fault(`${amount} is not an amount of whole rupiah`);
    if (!isAccount(account)) throw fault(`${account} is not an account`);
  }
  const sum = entries.reduce((total, { amount }) => total + amount, 0);
  if (sum !== 0) throw fault(`debits and credits differ by ${sum}`);
}
