import type { ClearingAccount, RecordSettlement } from "../../contracts/ledger-pages";
import { typedRupiah } from "./format";

/** Providers that collect money for the city, in the order they are offered. */
export const CLEARING = ["clearing:qris", "clearing:stripe"] as const satisfies ClearingAccount[];

/** The form of a provider's transfer as typed. */
export interface SettlementDraft {
  account: ClearingAccount;
  arrived: string;
  fee: string;
  reference: string;
}

export type SettlementErrors = Partial<Record<keyof SettlementDraft, string>>;

/** What is sent, or one sentence per field that cannot be. Rules about values are the backend's. */
export function settlementOf(
  { account, arrived, fee, reference }: SettlementDraft,
  words: { number: string; referenceMissing: string },
): { settlement: RecordSettlement } | { errors: SettlementErrors } {
  const [money, kept] = [typedRupiah(arrived), fee.trim() === "" ? 0 : typedRupiah(fee)];
  const number = reference.trim();
  if (money === undefined || kept === undefined || number === "") {
    return {
      errors: {
        ...(money === undefined ? { arrived: words.number } : {}),
        ...(kept === undefined ? { fee: words.number } : {}),
        ...(number === "" ? { reference: words.referenceMissing } : {}),
      },
    };
  }
  return { settlement: { account, arrived: money, fee: kept, reference: number } };
}

/** The backend's complaints beside the fields they are about. */
export const errorsOf = (fields: { field: string; message: string }[]): SettlementErrors =>
  Object.fromEntries(fields.map(({ field, message }) => [field, message]));
