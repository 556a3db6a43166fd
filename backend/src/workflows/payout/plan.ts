import { randomBytes } from "node:crypto";
import type { VendorState } from "../../contracts/primitives";
import { judgePayout, type Recipient } from "../../modules/payout/rules/eligible";
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
}

export const readRecipients = (read: Read, vendorIds: readonly string[]): Promise<RecipientRow[]> =>
  read<RecipientRow>(
    `select v.id as vendor_id, v.business_name, v.state, a.usable_from, a.refused_reason, a.stripe_account_id
     from vendor v left join payout_account a on a.vendor_id = v.id and a.deleted_at is null
     where v.id in (select jsonb_array_elements_text(?::jsonb)) and v.deleted_at is null`,
    [JSON.stringify(vendorIds)],
  );

export const recipientOf = ({ state, usable_from, refused_reason }: RecipientRow): Recipient => ({
  is_stopped: state !== "approved",
  account: usable_from === null ? null : { usable_from: new Date(usable_from), refused_reason },
});

/** Who of these vendors gets how much now. Their accounts must be locked by whoever asks in order to pay. */
export async function planPayouts(read: Read, vendorIds: readonly string[], now: Date): Promise<NewPayout[]> {
  const [dues, recipients] = [await readDues(read, vendorIds, now), await readRecipients(read, vendorIds)];
  const throughStripe = stripeConnect() !== undefined;
  return recipients.flatMap((recipient) => {
    const { vendor_id, business_name, stripe_account_id } = recipient;
    const owed = dues.get(vendor_id)!;
    const verdict = judgePayout(owed.dues, recipientOf(recipient), { threshold: PAYOUT_TERMS.threshold, now });
    if (!verdict.pay) return [];
    return [
      {
        number: payoutNumber(randomBytes(7)),
        vendor_id,
        vendor_name: business_name,
        amount: verdict.amount,
        provider: throughStripe && stripe_account_id ? ("stripe" as const) : ("bank" as const),
        through_seq: owed.through_seq,
        covered_seq: owed.covered_seq,
        lines: verdict.lines,
      },
    ];
  });
}
