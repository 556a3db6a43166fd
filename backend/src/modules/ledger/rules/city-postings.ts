import { type Account, payable } from "./accounts";
import { credit, debit, entriesOf, type Posting, reversed } from "./posting";

/** Journals of money that belongs to no single order yet, or no longer: charges, paybacks, payouts. */

export interface ChargeMoney {
  charge_id: string;
  order_group: string;
  /** Where it arrived, e.g. `clearing:stripe` or `bank`. */
  account: Account;
  /** Rupiah. */
  amount: number;
  /** Rupiah the provider kept of it. */
  fee?: number | null;
}

/** A shopper's money arrived; the provider's fee is the city's cost. */
export function chargeReceived({ charge_id, order_group, account, amount, fee }: ChargeMoney): Posting[] {
  const memo = { charge_id, order_group };
  const arrived: Posting = {
    source_key: `charge:${charge_id}`,
    kind: "charge",
    memo,
    entries: [debit(account, amount), credit("shopper_funds", amount)],
  };
  if (!fee) return [arrived];
  const cost: Posting = {
    source_key: `charge-fee:${charge_id}`,
    kind: "charge-fee",
    memo,
    entries: [debit("provider_fees", fee), credit(account, fee)],
  };
  return [arrived, cost];
}

export interface ReturnedMoney extends Pick<ChargeMoney, "charge_id" | "order_group" | "amount"> {
  /** Tells parts of one charge apart that go back separately. */
  part?: string;
}

/** Late or doubtful money that nothing will be delivered for is owed back to the shopper. */
export const chargeReturned = ({ charge_id, order_group, amount, part }: ReturnedMoney): Posting => ({
  source_key: part ? `return:${charge_id}:${part}` : `return:${charge_id}`,
  kind: "return",
  memo: { charge_id, order_group },
  entries: [debit("shopper_funds", amount), credit("refunds_payable", amount)],
});

/**
 * The code that made a transfer's sum its own belongs to no shop. The shopper saw it before paying; it is the city's income, for it is less
 * than sending it back would cost.
 */
export const codeKept = ({ charge_id, order_group, amount }: Omit<ReturnedMoney, "part">): Posting => ({
  source_key: `code:${charge_id}`,
  kind: "code",
  memo: { charge_id, order_group },
  entries: [debit("shopper_funds", amount), credit("transfer_codes", amount)],
});

export interface Payback {
  payback_id: string;
  order_group: string;
  /** Where it left from. */
  account: Account;
  amount: number;
}

const paybackEntries = ({ account, amount }: Payback) => [debit("refunds_payable", amount), credit(account, amount)];

/** What was owed back left for the shopper; `part` tells a second attempt from the first. */
export const paybackSent = (payback: Payback, part?: "by-hand"): Posting => ({
  source_key: part ? `payback-${part}:${payback.payback_id}` : `payback:${payback.payback_id}`,
  kind: "payback",
  memo: { payback_id: payback.payback_id, order_group: payback.order_group },
  entries: paybackEntries(payback),
});

/** The provider could not deliver it and has it again; the shopper is still owed. */
export const paybackBounced = (payback: Payback): Posting => ({
  source_key: `payback-bounced:${payback.payback_id}`,
  kind: "payback-bounced",
  memo: { payback_id: payback.payback_id, order_group: payback.order_group },
  entries: reversed(paybackEntries(payback)),
});

export interface Payout {
  payout_id: string;
  vendor_id: string;
  amount: number;
}

const payoutEntries = ({ vendor_id, amount }: Payout) => [debit(payable(vendor_id), amount), credit("payouts_in_transit", amount)];

/** Money is on its way to the vendor. */
export const payoutStarted = (payout: Payout): Posting => ({
  source_key: `payout:${payout.payout_id}`,
  kind: "payout",
  memo: { payout_id: payout.payout_id, vendor_id: payout.vendor_id },
  entries: payoutEntries(payout),
});

/** It arrived, out of `account` (the bank, or a provider's clearing account). */
export const payoutPaid = ({ payout_id, vendor_id, amount }: Payout, account: Account): Posting => ({
  source_key: `payout-paid:${payout_id}`,
  kind: "payout-paid",
  memo: { payout_id, vendor_id },
  entries: [debit("payouts_in_transit", amount), credit(account, amount)],
});

/** It came back: the vendor is owed it again. */
export const payoutFailed = (payout: Payout): Posting => ({
  source_key: `payout-failed:${payout.payout_id}`,
  kind: "payout-failed",
  memo: { payout_id: payout.payout_id, vendor_id: payout.vendor_id },
  entries: reversed(payoutEntries(payout)),
});

export interface Settlement {
  /** Where the money was until now. */
  account: Extract<Account, `clearing:${string}`>;
  /** Rupiah that reached the bank, and what the provider kept on the way. */
  arrived: number;
  fee: number;
  /** The transfer's number at the provider or the bank; a provider's numbers do not repeat. */
  reference: string;
  /** User id. */
  officer_id: string;
}

/** A provider transferred to the bank what it had collected. */
export const clearingSettled = ({ account, arrived, fee, reference, officer_id }: Settlement): Posting => ({
  source_key: `settlement:${account}:${reference.toUpperCase()}`,
  kind: "settlement",
  memo: { reference, officer_id },
  entries: entriesOf(debit("bank", arrived), debit("provider_fees", fee), credit(account, arrived + fee)),
});

export interface BoothSale {
  sale_id: string;
  booth_id: string;
  vendor_id: string;
  /** Rupiah the booth took for consigned goods. */
  amount: number;
  /** What the city keeps of it. */
  commission: number;
}

/** Consigned goods belong to the vendor until somebody buys them; then the booth's till holds the vendor's money. */
export const consignmentSold = ({ sale_id, booth_id, vendor_id, amount, commission }: BoothSale): Posting => ({
  source_key: `consignment:${sale_id}`,
  kind: "consignment",
  memo: { sale_id, booth_id, vendor_id },
  entries: entriesOf(
    debit(`booth:${booth_id}`, amount),
    credit(payable(vendor_id), amount),
    debit(payable(vendor_id), commission),
    credit("commission", commission),
  ),
});

/** A buyer brought the goods back to the booth. */
export const consignmentReturned = (sale: BoothSale): Posting => ({
  ...consignmentSold(sale),
  source_key: `consignment-return:${sale.sale_id}`,
  kind: "consignment-return",
  entries: reversed(consignmentSold(sale).entries),
});

/** The till was emptied into the bank. */
export const boothDeposited = (deposit: { deposit_id: string; booth_id: string; amount: number }): Posting => ({
  source_key: `booth-deposit:${deposit.deposit_id}`,
  kind: "booth-deposit",
  memo: { deposit_id: deposit.deposit_id, booth_id: deposit.booth_id },
  entries: [debit("bank", deposit.amount), credit(`booth:${deposit.booth_id}`, deposit.amount)],
});
