import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { AdjustmentView } from "../../contracts/adjustment";
import type { PaybackState } from "../../contracts/charge";
import type { RefundView } from "../../contracts/refund";
import { AMENDMENT_MODULE } from "../../modules/amendment";
import { refundable } from "../../modules/amendment/rules/refunding";
import type { AmendmentModuleService, LineAdjustmentRow, VendorRefundRow } from "../../modules/amendment/service";
import type { OrderGroupRow, VendorOrderRow } from "../../modules/order-group/service";
import { type MadeRefund, readShares, type Share } from "../refund/shares";

/** What changed about an order since it was placed, as everybody sees it. */
export interface Amendments {
  refunds: RefundView[];
  adjustments: AdjustmentView[];
  /** Rupiah of it that were taken, and that can still go back. */
  paid: number;
  refundable: number;
}

type AmendedOrder = Pick<VendorOrderRow, "id" | "order_id" | "cancel_reason"> & { payment_method: OrderGroupRow["payment_method"] };

const time = (value: Date | string) => new Date(value).toISOString();

/** How far the money of each refund is on its way back, by Medusa refund. Cash knows no payback. */
async function readPaybacks(container: MedusaContainer, shares: Share[]): Promise<Map<string, PaybackState>> {
  const keys = shares.flatMap((share) => (share.cash ? [] : share.refunds.map((refund) => `refund:${refund.id}`)));
  if (keys.length === 0) return new Map();
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "payback", fields: ["refund_key", "state"], filters: { refund_key: keys } });
  return new Map(data.map(({ refund_key, state }) => [refund_key, state as PaybackState]));
}

const PROGRESS: Record<PaybackState, RefundView["progress"]> = { due: "waiting", failed: "waiting", sent: "sent", done: "done" };

interface Known {
  records: Map<string, VendorRefundRow>;
  paybacks: Map<string, PaybackState>;
}

function viewRefund(refund: MadeRefund, order: AmendedOrder, share: Share, { records, paybacks }: Known): RefundView {
  const record = records.get(refund.vendor_refund_id ?? "");
  const cash: RefundView["progress"] = record?.cash_returned_at ? "done" : "waiting";
  const progress = share.cash ? cash : PROGRESS[paybacks.get(`refund:${refund.id}`) ?? "due"];
  return {
    id: record?.id ?? null,
    amount: refund.amount,
    reason: record?.reason ?? order.cancel_reason ?? refund.note,
    at: time(refund.at),
    method: order.payment_method,
    progress,
    in_totals: record?.origin === "adjustment",
  };
}

const viewAdjustment = (row: LineAdjustmentRow): AdjustmentView => ({
  id: row.id,
  state: row.state,
  title: row.title,
  kind: row.kind,
  substitute: row.substitute,
  old_quantity: row.old_quantity,
  new_quantity: row.new_quantity,
  old_unit_price: row.old_unit_price,
  new_unit_price: row.new_unit_price,
  amount: row.amount,
  reason: row.reason,
  at: time(row.created_at),
});

/** Refunds and lowered lines of these orders, by vendor order: a handful of statements, however many orders. */
export async function readAmendments(container: MedusaContainer, orders: AmendedOrder[]): Promise<Map<string, Amendments>> {
  const service = container.resolve<AmendmentModuleService>(AMENDMENT_MODULE);
  const ids = orders.map((order) => order.id);
  const [shares, records, adjustments] = await Promise.all([
    readShares(
      container,
      orders.map((order) => order.order_id),
    ),
    service.listVendorRefunds({ vendor_order_id: ids }, { take: null }) as Promise<VendorRefundRow[]>,
    service.listLineAdjustments({ vendor_order_id: ids }, { take: null, order: { created_at: "ASC" } }) as Promise<LineAdjustmentRow[]>,
  ]);
  const known: Known = {
    records: new Map(records.map((record) => [record.id, record])),
    paybacks: await readPaybacks(container, [...shares.values()]),
  };
  return new Map(
    orders.map((order) => {
      const share = shares.get(order.order_id);
      const amendments: Amendments = {
        refunds: share ? share.refunds.map((refund) => viewRefund(refund, order, share, known)) : [],
        adjustments: adjustments.filter((row) => row.vendor_order_id === order.id).map(viewAdjustment),
        paid: share?.captured ?? 0,
        refundable: share ? refundable(share) : 0,
      };
      return [order.id, amendments];
    }),
  );
}
