import type { MedusaContainer } from "@medusajs/framework/types";
import type { WrittenPayout } from "../../modules/payout/service";
import { bankName } from "../../reference/banks";
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
  const owners = await vendorsOf(container).listMemberships(
    { vendor_id: payouts.map((payout) => payout.vendor_id), role: "owner" },
    { relations: ["member"], take: payouts.length * MOST_OWNERS_EACH },
  );
  return payouts.flatMap((payout) =>
    owners
      .filter((owner) => owner.vendor_id === payout.vendor_id)
      .map(
        ({ member }): OutboxMessageInput => ({
          topic: "mail",
          dedupe_key: `payout-${became}:${payout.id}:${member.id}`,
          payload: {
            to: member.email,
            template: `payout-${became}`,
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
  );
}
