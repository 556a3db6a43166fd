import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { LEDGER_MODULE } from "../../modules/ledger";
import { ruleFor } from "../../modules/ledger/rules/commission";
import { orderPostings } from "../../modules/ledger/rules/order-postings";
import type { LedgerModuleService, PostedJournal, Read } from "../../modules/ledger/service";
import { LEVIES } from "../../reference/levies";
import { readCommissionRules, readJournals, readOrders } from "./read-orders";

export const ledgerOf = (container: MedusaContainer) => container.resolve<LedgerModuleService>(LEDGER_MODULE);

async function workOut(read: Read, vendorOrderIds: readonly string[]) {
  const orders = await readOrders(read, vendorOrderIds);
  const [journals, rules] = [
    await readJournals(read, orders),
    await readCommissionRules(
      read,
      orders.map(({ facts }) => facts.vendor_id),
    ),
  ];
  return orders.flatMap(({ facts, day, scale }) =>
    orderPostings(facts, journals.get(facts.vendor_order_id)!, {
      ruleOf: ({ category }) => ruleFor(rules, { day, vendor_id: facts.vendor_id, scale, category }),
      levies: LEVIES,
    }),
  );
}

/**
 * Brings the ledger level with what happened to these vendor orders: captures, refunds, vouchers, hand-over, commission. Safe to
 * repeat and to race; whoever changes something about an order calls it afterwards, and the sweep calls it for whoever could not.
 */
export async function recordOrders(container: MedusaContainer, vendorOrderIds: readonly string[]): Promise<PostedJournal[]> {
  if (vendorOrderIds.length === 0) return [];
  return ledgerOf(container).postWorkedOut(vendorOrderIds, (read) => workOut(read, vendorOrderIds));
}

/** The same for whatever was captured or refunded of these Medusa payments and has no journal yet. */
export async function recordMovements(container: MedusaContainer, paymentIds: readonly string[]): Promise<PostedJournal[]> {
  const { rows } = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw<{ rows: { id: string }[] }>(
    `select distinct v.id from payment p
     join order_payment_collection l on l.payment_collection_id = p.payment_collection_id and l.deleted_at is null
     join vendor_order v on v.order_id = l.order_id and v.deleted_at is null
     cross join lateral (
       select 'capture:' || id as source_key from capture where payment_id = p.id and deleted_at is null
       union all select 'refund:' || id from refund where payment_id = p.id and deleted_at is null
     ) m
     where p.id = any(?) and not exists (select 1 from ledger_journal j where j.source_key = m.source_key)`,
    [[...paymentIds]],
  );
  return recordOrders(
    container,
    rows.map(({ id }) => id),
  );
}

/**
 * For steps that must not fail for the ledger's sake: money moved and goods change hands whether or not a journal can be written this
 * moment. What is left is logged, and the sweep records it.
 */
async function orLeaveToTheSweep(container: MedusaContainer, what: readonly string[], record: () => Promise<unknown>): Promise<void> {
  try {
    await record();
  } catch (error) {
    container.resolve(ContainerRegistrationKeys.LOGGER).error(`Ledger: ${what.join(", ")} left to the sweep`, error as Error);
  }
}

export const recordOrdersOrLeave = (container: MedusaContainer, vendorOrderIds: readonly string[]) =>
  orLeaveToTheSweep(container, vendorOrderIds, () => recordOrders(container, vendorOrderIds));

export const recordMovementsOrLeave = (container: MedusaContainer, paymentIds: readonly string[]) =>
  orLeaveToTheSweep(container, paymentIds, () => recordMovements(container, paymentIds));
