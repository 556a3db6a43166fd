import type { MedusaContainer } from "@medusajs/framework/types";
import type { ChargeView } from "../../contracts/charge";
import { CHARGE_MODULE } from "../../modules/charge";
import type { ChargeModuleService, ChargeRow } from "../../modules/charge/service";
import { gatewayFor } from "../../payments/gateways";

export const chargesOf = (container: MedusaContainer) => container.resolve<ChargeModuleService>(CHARGE_MODULE);

/** The latest attempt to get this group's money. */
export async function currentCharge(container: MedusaContainer, orderGroupId: string): Promise<ChargeRow | undefined> {
  const [charge] = await chargesOf(container).listCharges({ order_group_id: orderGroupId }, { order: { created_at: "DESC" }, take: 1 });
  return charge;
}

/** What the open attempts of these groups ask for, rupiah by group; a group without one is absent. */
export async function amountsAsked(container: MedusaContainer, orderGroupIds: string[]): Promise<Map<string, number>> {
  const open = await chargesOf(container).listCharges({ order_group_id: orderGroupIds, state: "open" }, { take: orderGroupIds.length });
  return new Map(open.map(({ order_group_id, amount }) => [order_group_id, amount]));
}

const textIn = (value: unknown) => (typeof value === "string" ? value : null);

function viewProof({ proof }: ChargeRow): ChargeView["proof"] {
  const sent_at = textIn(proof?.sent_at);
  return sent_at ? { sent_at, refused_because: textIn(proof?.refused_because) } : null;
}

/** As its shopper sees it; what the browser needs to pay only while it can be paid. */
export function viewCharge(charge: ChargeRow): ChargeView {
  const { method, state, amount, expires_at, data } = charge;
  const client = state === "open" && data ? gatewayFor(method)?.clientData(data) : undefined;
  return {
    method,
    state,
    amount,
    expires_at: expires_at && new Date(expires_at).toISOString(),
    client: client ?? {},
    proof: viewProof(charge),
  };
}
