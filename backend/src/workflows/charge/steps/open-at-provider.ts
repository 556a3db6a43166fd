import type { MedusaContainer } from "@medusajs/framework/types";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { Problem } from "../../../http/problem";
import { ORDER_GROUP_MODULE } from "../../../modules/order-group";
import type { OrderGroupModuleService } from "../../../modules/order-group/service";
import type { Gateway } from "../../../payments/gateways";
import { gatewayFor } from "../../../payments/gateways";
import { accountHolder } from "../account-holder";
import { chargesOf } from "../current-charge";
import type { PlannedOpening } from "./plan-opening";

/** Two shoppers may be given the same sum at the same moment; the unique index lets one of them try another. */
const TRIES = 5;
const LARGEST_CODE = 999;

const busy = () => new Problem("conflict", "busy", "Pembayaran belum bisa dimulai. Coba lagi sebentar lagi, atau pilih cara bayar lain.");
const isTaken = (error: unknown) => /already exists|duplicate/i.test((error as Error).message ?? "");

async function askedAmount(container: MedusaContainer, gateway: Gateway, owed: number): Promise<number> {
  if (!gateway.askedAmount) return owed;
  const amount = gateway.askedAmount(owed, await chargesOf(container).amountsTaken(owed, LARGEST_CODE));
  if (amount === undefined) throw busy();
  return amount;
}

async function createRow(container: MedusaContainer, gateway: Gateway, { group, owed, changed }: PlannedOpening) {
  const expires_at = changed?.hold_expires_at ?? group.hold_expires_at;
  const { method, providerId: provider_id } = gateway;
  for (let attempt = 1; ; attempt += 1) {
    const amount = await askedAmount(container, gateway, owed);
    try {
      return await chargesOf(container).createCharges({ order_group_id: group.id, method, provider_id, owed, amount, expires_at });
    } catch (error) {
      if (!isTaken(error) || attempt === TRIES) throw error;
    }
  }
}

/**
 * Writes the attempt first and opens it at the provider under its id, so that a process killed in between, or an answer that got lost, is
 * made good by doing it again: the provider answers the same.
 */
export const openAtProviderStep = createStep("open-charge-at-provider", async (plan: PlannedOpening, { container }) => {
  if (plan.kind === "ready" && plan.current) return new StepResponse(plan.current.id);
  const gateway = gatewayFor(plan.method);
  if (!gateway) throw busy();
  const charge = plan.kind === "resume" && plan.current ? plan.current : await createRow(container, gateway, plan);
  const { group, changed } = plan;
  if (changed) {
    await container.resolve<OrderGroupModuleService>(ORDER_GROUP_MODULE).updateOrderGroups({
      id: group.id,
      payment_method: plan.method,
      payment_state: "awaiting_payment",
      hold_expires_at: changed.hold_expires_at,
    });
  }
  const customer = group.customer_id ? { id: group.customer_id, email: group.contact_email ?? "" } : undefined;
  const account_holder = customer && (await accountHolder(container, gateway, customer));
  const opened = await gateway.provider.initiatePayment({
    amount: charge.amount,
    currency_code: "idr",
    data: { charge_id: charge.id, order_group: group.id, number: group.number },
    context: { idempotency_key: charge.id, ...(customer ? { customer } : {}), ...(account_holder ? { account_holder } : {}) },
  });
  await chargesOf(container).updateCharges({ id: charge.id, provider_ref: opened.id, data: opened.data ?? {} });
  return new StepResponse(charge.id);
});
