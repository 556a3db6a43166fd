import type { PrepaidMethod } from "../../contracts/charge";
import type { ChargeRow, PaybackRow } from "../../modules/charge/service";
import type { Account } from "../../modules/ledger/rules/accounts";
import { chargeReceived, chargeReturned, paybackBounced, paybackSent } from "../../modules/ledger/rules/city-postings";
import type { Posting } from "../../modules/ledger/rules/posting";

/** Where the money of each way to pay arrives and leaves from; also when the way has been switched off since. */
const ACCOUNT: Record<PrepaidMethod, Account> = { bank_transfer: "bank", qris: "clearing:qris", card: "clearing:stripe" };

const of = ({ id, order_group_id, method }: ChargeRow) => ({ charge_id: id, order_group: order_group_id, account: ACCOUNT[method] });

/** The money of a charge is there. */
export const receivedJournals = (charge: ChargeRow, amount: number, fee: number | null): Posting[] =>
  chargeReceived({ ...of(charge), amount, fee });

/** Some of it, or all, is owed back: no order is paid with it. */
export const owedBackJournals = (charge: ChargeRow, amount: number, part?: string): Posting[] =>
  amount > 0 ? [chargeReturned({ ...of(charge), amount, part })] : [];

/**
 * Every journal a payback stands for by now. What the provider could not deliver came back to it; what a person sends of a card's money
 * leaves the bank, because the card's own has not left Stripe.
 */
export function paybackJournals(payback: PaybackRow): Posting[] {
  const { id, order_group_id, method, amount, provider_ref, bounced_at, done_by } = payback;
  const from = (account: Account) => ({ payback_id: id, order_group: order_group_id, account, amount });
  const byProvider = provider_ref !== null ? [paybackSent(from(ACCOUNT[method]))] : [];
  const bounced = bounced_at !== null ? [paybackBounced(from(ACCOUNT[method]))] : [];
  const byHand =
    done_by !== null ? [paybackSent(from(method === "card" ? "bank" : ACCOUNT[method]), bounced_at ? "by-hand" : undefined)] : [];
  return [...byProvider, ...bounced, ...byHand];
}
