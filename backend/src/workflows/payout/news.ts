import type { MedusaContainer } from "@medusajs/framework/types";
import type { WrittenPayout } from "../../modules/payout/service";
import { bankName } from "../../reference/banks";
import { noticeMessage } from "../notice/notice";
import type { OutboxMessageInput } from "../outbox/steps/enqueue-messages";
import { vendorsOf } from "../vendor/steps/change-vendor";

const MOST_OWNERS_EACH = 5;

/** Every owner hears what became of a payout; the account is a hint, as everywhere. */
export async function newsOfPayouts(
  container: MedusaContainer,
  payouts: readonly WrittenPayout[],
  became: "paid" | "failed",
  reason: string | null,
): Promise<OutboxMessageInput[]> {
  // That money could not be taken back changes nothing for the vendor: the debt nets as it would have.
  const told = payouts.filter(({ amount }) => became === "paid" || amount > 0);
  const templateOf = ({ amount }: WrittenPayout) => (amount < 0 ? ("payout-taken-back" as const) : (`payout-${became}` as const));
  const owners = await vendorsOf(container).listMemberships(
    { vendor_id: told.map((payout) => payout.vendor_id), role: "owner" },
    { relations: ["member"], take: told.length * MOST_OWNERS_EACH },
  );
  return told.flatMap((payout) => [
    noticeMessage({
      ...{ audience: "vendor", vendor_id: payout.vendor_id, owners_only: true, key: `payout-${became}:${payout.id}` },
      ...{ kind: templateOf(payout), data: { number: payout.number, amount: payout.amount, reason } },
      path: `/penjual/keuangan/pencairan/${payout.id}`,
    }),
    ...owners
      .filter((owner) => owner.vendor_id === payout.vendor_id)
      .map(
        ({ member }): OutboxMessageInput => ({
          topic: "mail",
          dedupe_key: `payout-${became}:${payout.id}:${member.id}`,
          payload: {
            to: member.email,
            template: templateOf(payout),
            data: {
              name: member.name,
              business_name: payout.vendor_name,
              number: payout.number,
              amount: payout.amount,
              account: payout.provider === "bank" ? `${bankName(payout.bank_code)} ${payout.number_hint}` : "Stripe",
              reason,
            },
          },
        }),
      ),
  ]);
}
