import type { MedusaContainer } from "@medusajs/framework/types";
import type { z } from "zod";
import type { AdminCharge, AdminPayback } from "../../contracts/charge";
import { mayAccept, type QuarantineReason } from "../../modules/charge/rules/judge";
import type { ChargeRow, PaybackRow } from "../../modules/charge/service";
import { ORDER_GROUP_MODULE } from "../../modules/order-group";
import { amountDue } from "../../modules/order-group/rules/payment-state";
import type { OrderGroupModuleService } from "../../modules/order-group/service";
import { gatewayFor } from "../../payments/gateways";
import type { GroupWithOrders } from "../order/views";

const time = (value: Date | string) => new Date(value).toISOString();

async function groupsOf(container: MedusaContainer, rows: { order_group_id: string }[]): Promise<Map<string, GroupWithOrders>> {
  const groups = await container
    .resolve<OrderGroupModuleService>(ORDER_GROUP_MODULE)
    .listOrderGroups({ id: rows.map((row) => row.order_group_id) }, { relations: ["vendor_orders"], take: rows.length });
  return new Map((groups as GroupWithOrders[]).map((group) => [group.id, group]));
}

/** Charges as officers see them, with what may be decided about each. */
export async function viewCharges(container: MedusaContainer, charges: ChargeRow[]): Promise<z.infer<typeof AdminCharge>[]> {
  const groups = await groupsOf(container, charges);
  return charges.map((charge) => {
    const group = groups.get(charge.order_group_id);
    const due = amountDue(group?.vendor_orders ?? []);
    const acceptable =
      group !== undefined &&
      mayAccept(charge.quarantine_reason as QuarantineReason | null, charge.received_amount ?? 0, {
        payment_state: group.payment_state,
        due,
      });
    const { id, order_group_id, method, state, amount, received_amount, provider_ref, quarantine_reason, created_at } = charge;
    return {
      ...{ id, order_group_id, method, state, amount, received_amount, due, provider_ref, quarantine_reason },
      number: group?.number ?? "",
      contact_name: group?.contact_name ?? "",
      decisions: state !== "quarantined" ? [] : acceptable ? (["give_back", "accept"] as const).slice() : (["give_back"] as const).slice(),
      created_at: time(created_at),
    };
  });
}

/** Money on its way back, with whom it goes to. */
export async function viewPaybacks(container: MedusaContainer, paybacks: PaybackRow[]): Promise<z.infer<typeof AdminPayback>[]> {
  const groups = await groupsOf(container, paybacks);
  return paybacks.map(({ id, order_group_id, method, state, amount, note, created_at, done_at, bounced_at }) => {
    const group = groups.get(order_group_id);
    return {
      ...{ id, order_group_id, method, state, amount, note },
      number: group?.number ?? "",
      contact: { name: group?.contact_name ?? "", phone: group?.contact_phone ?? "", email: group?.contact_email ?? null },
      by_hand: bounced_at !== null || gatewayFor(method)?.settledBy !== "provider",
      created_at: time(created_at),
      done_at: done_at && time(done_at),
    };
  });
}
