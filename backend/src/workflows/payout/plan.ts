import { randomBytes } from "node:crypto";
import type { VendorState } from "../../contracts/primitives";
import { debtOf, judgePayout, type Recipient } from "../../modules/payout/rules/eligible";
import { payoutNumber } from "../../modules/payout/rules/number";
import type { NewPayout, Read } from "../../modules/payout/service";
import { stripeConnect } from "../../providers/payment-stripe/connect";
import { PAYOUT_TERMS } from "../../reference/payout-terms";
import { readDues } from "./dues";

export interface RecipientRow {
  vendor_id: string;
  business_name: string;
  state: VendorState;
  /** Null without an account. */
  usable_from: Date | string | null;
  refused_reason: string | null;
  stripe_account_id: string | null;
  stripe_ready: boolean | null;
}

export const readRecipients = (read: Read, vendorIds: readonly string[]): Promise<RecipientRow[]> =>
  read<RecipientRow>(
    `select v.id as vendor_id, v.business_name, v.state, a.usable_from, a.refused_reason, a.stripe_account_id, a.stripe_ready
     from vendor v left join payout_account a on a.vendor_id = v.id and a.deleted_at is null
     where v.id in (select jsonb_array_elements_text(?::jsonb)) and v.deleted_at is null`,
    [JSON.stringify(vendorIds)],
  );

export const recipientOf = ({ state, usable_from, refused_reason }: RecipientRow): Recipient => ({
  is_stopped: state !== "approved",
  account: usable_from === null ? null : { usable_from: new Date(usable_from), refused_reason },
});

/** For each debt the newest transfer through Stripe that still covers it whole. */
async function readReversible(read: Read, debts: { vendor_id: string; amount: number }[]): Promise<Map<string, string>> {
  if (debts.length === 0) return new Map();
  const rows = await read<{ vendor_id: string; id: string }>(
    `select distinct on (p.vendor_id) p.vendor_id, p.id
     from jsonb_to_recordset(?::jsonb) as d (vendor_id text, amount integer)
     join payout p on p.vendor_id = d.vendor_id and p.provider = 'stripe' and p.state = 'paid' and p.amount > 0 and p.deleted_at is null
     cross join lateral (
       select coalesce(sum(amount), 0) as amount from payout where takes_back_from = p.id and state <> 'failed' and deleted_at is null
     ) taken
     where p.amount + taken.amount + d.amount >= 0
     order by p.vendor_id, p.created_at desc`,
    [JSON.stringify(debts)],
  );
  return new Map(rows.map(({ vendor_id, id }) => [vendor_id, id]));
}

/**
 * Who of these vendors gets how much now, and from whom a debt is taken back out of what Stripe sent. Their accounts must be locked by
 * whoever asks in order to pay.
 */
export async function planPayouts(read: Read, vendorIds: readonly string[], now: Date): Promise<NewPayout[]> {
  const [dues, recipients] = [await readDues(read, vendorIds, now), await readRecipients(read, vendorIds)];
  const throughStripe = stripeConnect() !== undefined;
  const debts = throughStripe
    ? recipients.flatMap(({ vendor_id }) => {
        const debt = debtOf(dues.get(vendor_id)!.dues);
        return debt ? [{ vendor_id, amount: debt.amount }] : [];
      })
    : [];
  const reversible = await readReversible(read, debts);
  return recipients.flatMap((recipient): NewPayout[] => {
    const { vendor_id, business_name, stripe_account_id, stripe_ready } = recipient;
    const owed = dues.get(vendor_id)!;
    const { through_seq, covered_seq } = owed;
    const payout = { number: payoutNumber(randomBytes(7)), vendor_id, vendor_name: business_name, through_seq, covered_seq };
    const source = reversible.get(vendor_id);
    const debt = source ? debtOf(owed.dues) : null;
    if (source && debt) return [{ ...payout, ...debt, provider: "stripe", takes_back_from: source }];
    const verdict = judgePayout(owed.dues, recipientOf(recipient), { threshold: PAYOUT_TERMS.threshold, now });
    if (!verdict.pay) return [];
    const provider = throughStripe && stripe_account_id && stripe_ready ? "stripe" : "bank";
    return [{ ...payout, amount: verdict.amount, lines: verdict.lines, provider, takes_back_from: null }];
  });
}
