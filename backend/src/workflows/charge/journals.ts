import type { PrepaidMethod } from "../../contracts/charge";
import type { ChargeRow, PaybackRow } from "../../modules/charge/service";
import type { Account } from "../../modules/ledger/rules/accounts";
import { chargeReceived, chargeReturned, codeKept, paybackBounced, paybackSent } from "../../modules/ledger/rules/city-postings";
import type { Posting } from "../../modules/ledger/rules/posting";

/** Where the money of each way to pay arrives and leaves from; also when the way has been switched off since. */
const ACCOUNT: Record<PrepaidMethod, Account> = { bank_transfer: "bank", qris: "clearing:qris", card: "clearing:stripe" };

/** What a charge's journals are worked out from. */
export type ChargeFacts = Pick<
  ChargeRow,
  "id" | "order_group_id" | "method" | "state" | "owed" | "amount" | "received_amount" | "fee" | "quarantine_reason"
> & {
  /** Rupiah of it that go back because less was wanted. */
  surplus: number;
};

const ifAny = (amount: number, posting: (amount: number) => Posting): Posting[] => (amount > 0 ? [posting(amount)] : []);

/** Every journal a charge stands for by now. */
export function chargeJournals({ surplus, ...charge }: ChargeFacts): Posting[] {
  const { id: charge_id, order_group_id: order_group, state, received_amount, fee } = charge;
  if (!received_amount || !["succeeded", "returned", "quarantined"].includes(state)) return [];
  // Another currency is no rupiah of ours to count.
  if (state === "quarantined" && charge.quarantine_reason === "currency") return [];
  const money = { charge_id, order_group };
  const received = chargeReceived({ ...money, account: ACCOUNT[charge.method], amount: received_amount, fee });
  if (state === "quarantined") return received;
  if (state === "returned") return [...received, chargeReturned({ ...money, amount: received_amount })];
  const code = received_amount === charge.amount ? charge.amount - charge.owed : 0;
  return [
    ...received,
    ...ifAny(surplus, (amount) => chargeReturned({ ...money, amount, part: "surplus" })),
    ...ifAny(code, (amount) => codeKept({ ...money, amount })),
  ];
}

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
