import type { InferTypeOf } from "@medusajs/framework/types";
import { InjectManager, InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils";
import { OrderState, PaymentState } from "../../contracts/primitives";
import { type SameTransaction, sameTransaction } from "../../foundation/same-transaction";
import { DayPromise } from "./models/day-promise";
import { OrderGroup } from "./models/order-group";
import { VendorOrder } from "./models/vendor-order";

export type OrderGroupRow = Omit<InferTypeOf<typeof OrderGroup>, "vendor_orders">;
export type VendorOrderRow = Omit<InferTypeOf<typeof VendorOrder>, "order_group"> & { order_group_id: string };

type Filled = "id" | "created_at" | "updated_at" | "deleted_at";
export type NewOrderGroup = Omit<OrderGroupRow, Filled | "confirmed_by" | "confirm_note">;
export type NewVendorOrder = Pick<
  VendorOrderRow,
  | "number"
  | "vendor_id"
  | "vendor_name"
  | "vendor_handle"
  | "order_id"
  | "delivery_method"
  | "note"
  | "pickup_code"
  | "items_total"
  | "delivery_fee"
  | "discount"
  | "city_discount"
  | "total"
  | "wanted_from"
  | "wanted_until"
  | "released_at"
>;

export interface OpenOrdersRow {
  count: number;
  paid_count: number;
  /** Rupiah. */
  paid_total: number;
  oldest: Date | null;
}

const MOST_COUNTED = 1000;

export class OrderGroupModuleService extends MedusaService({ OrderGroup, VendorOrder, DayPromise }) {
  /** Several facts of one moment: all written or none. */
  @InjectTransactionManager()
  async inTransaction(write: (joined: SameTransaction) => Promise<unknown>, @MedusaContext() context: SameTransaction = {}): Promise<void> {
    await write(sameTransaction(context));
  }

  /** Writes a group and its orders, both or neither. Returns the group's id. */
  @InjectTransactionManager()
  async record(group: NewOrderGroup, vendorOrders: NewVendorOrder[], @MedusaContext() context: SameTransaction = {}): Promise<string> {
    const { id } = await this.createOrderGroups(group, context);
    await this.createVendorOrders(
      vendorOrders.map((order) => ({ ...order, order_group_id: id })),
      context,
    );
    return id;
  }

  /**
   * The group's money is there: its standing orders are passed on to their shops. `alongside` writes what belongs to it in the same
   * transaction.
   */
  @InjectTransactionManager()
  async markPaid(
    id: string,
    alongside: (joined: SameTransaction) => Promise<unknown>,
    @MedusaContext() context: SameTransaction = {},
  ): Promise<void> {
    const sql = context.transactionManager!;
    await sql.execute(
      `update order_group set payment_state = 'paid', paid_at = coalesce(paid_at, now()), hold_expires_at = null, updated_at = now() where id = ?`,
      [id],
    );
    await sql.execute(
      `update vendor_order set released_at = coalesce(released_at, now()), updated_at = now() where order_group_id = ? and state <> 'cancelled'`,
      [id],
    );
    await alongside(sameTransaction(context));
  }

  /** The hold ended unpaid. False, and nothing written, when the group is not awaited any more or its hold was made longer. */
  @InjectTransactionManager()
  async markExpired(
    id: string,
    alongside: (joined: SameTransaction) => Promise<unknown>,
    @MedusaContext() context: SameTransaction = {},
  ): Promise<boolean> {
    const sql = context.transactionManager!;
    const rows = await sql.execute<unknown[]>(
      `update order_group set payment_state = 'expired', updated_at = now()
       where id = ? and payment_state in ('awaiting_payment', 'awaiting_confirmation') and hold_expires_at <= now() and deleted_at is null
       returning id`,
      [id],
    );
    if (rows.length === 0) return false;
    await alongside(sameTransaction(context));
    return true;
  }

  /** A line of one order became cheaper: its sums and the group's fall by as much. Rupiah. */
  @InjectTransactionManager()
  async lowerTotals(
    vendorOrderId: string,
    off: { items: number; discount: number; city_discount: number; total: number },
    @MedusaContext() context: SameTransaction = {},
  ): Promise<void> {
    const sql = context.transactionManager!;
    await sql.execute(
      `update vendor_order set updated_at = now(), items_total = items_total - ?, discount = discount - ?, city_discount = city_discount - ?,
         total = total - ? where id = ?`,
      [off.items, off.discount, off.city_discount, off.total, vendorOrderId],
    );
    await sql.execute(
      `update order_group set updated_at = now(), items_total = items_total - ?, discount_total = discount_total - ?, total = total - ?
       where id = (select order_group_id from vendor_order where id = ?)`,
      [off.items, off.discount, off.total, vendorOrderId],
    );
  }

  /** Groups whose hold ended `hours` ago and which are still in one of these states, oldest first. */
  @InjectManager()
  async listPastHold(
    states: readonly PaymentState[],
    { hours, limit }: { hours: number; limit: number },
    @MedusaContext() context: SameTransaction = {},
  ): Promise<string[]> {
    const rows: { id: string }[] = await context.manager!.execute(
      `select id from order_group where hold_expires_at <= now() - make_interval(hours => ?) and hold_expires_at is not null
         and payment_state in (${states.map(() => "?").join(", ")}) and deleted_at is null
       order by hold_expires_at limit ?`,
      [hours, ...states, limit],
    );
    return rows.map((row) => row.id);
  }

  /** How many orders of a vendor are in each state, counted up to `MOST_COUNTED`: a badge needs no more and a table may grow. */
  @InjectManager()
  async countByState(vendorId: string, @MedusaContext() context: SameTransaction = {}): Promise<Record<OrderState, number>> {
    const rows: { state: OrderState; count: number }[] = await context.manager!.execute(
      `select s.state, (select count(*)::int from
         (select 1 from vendor_order where vendor_id = ? and state = s.state and released_at is not null and deleted_at is null limit ?) counted) as count
       from unnest(array['${OrderState.options.join("','")}']) as s (state)`,
      [vendorId, MOST_COUNTED],
    );
    return Object.fromEntries(rows.map((row) => [row.state, row.count])) as Record<OrderState, number>;
  }

  /** A shop's orders that it still has to do something about: how many, and of how many the money has come. */
  @InjectManager()
  async openOrdersOf(vendorId: string, @MedusaContext() context: SameTransaction = {}): Promise<OpenOrdersRow> {
    const rows: OpenOrdersRow[] = await context.manager!.execute(
      `select count(*)::int as count, count(*) filter (where g.payment_state = 'paid')::int as paid_count,
         coalesce(sum(v.total - v.refunded_total) filter (where g.payment_state = 'paid'), 0)::int as paid_total, min(v.created_at) as oldest
       from vendor_order v join order_group g on g.id = v.order_group_id
       where v.vendor_id = ? and v.state in ('placed', 'accepted', 'ready') and v.deleted_at is null`,
      [vendorId],
    );
    return rows[0]!;
  }

  /**
   * What officers wait for: those with a proof first, then those who only promised to pay; the newest of each first. Cards are left out,
   * because their provider tells. Two walks along an index, each no longer than the page asks for, whatever waits.
   */
  @InjectManager()
  async pageOfAwaited({ skip, take }: { skip: number; take: number }, @MedusaContext() context: SameTransaction = {}): Promise<string[]> {
    const walk = (state: PaymentState, rank: number) =>
      `(select id, created_at, ${rank} as rank from order_group
        where payment_state = '${state}' and payment_method in ('bank_transfer', 'qris') and deleted_at is null
        order by created_at desc limit ?)`;
    const rows: { id: string }[] = await context.manager!.execute(
      `select id from (${walk("awaiting_confirmation", 1)} union all ${walk("awaiting_payment", 2)}) waiting
       order by rank, created_at desc, id offset ? limit ?`,
      [skip + take, skip + take, skip, take],
    );
    return rows.map((row) => row.id);
  }

  /** How many that are, counted up to `MOST_COUNTED`. */
  @InjectManager()
  async countAwaited(@MedusaContext() context: SameTransaction = {}): Promise<number> {
    const [row]: { count: number }[] = await context.manager!.execute(
      `select count(*)::int as count from (select 1 from order_group where payment_state in ('awaiting_confirmation', 'awaiting_payment')
         and payment_method in ('bank_transfer', 'qris') and deleted_at is null limit ?) counted`,
      [MOST_COUNTED],
    );
    return row?.count ?? 0;
  }

  /** How many groups of the whole city are in each state of payment. */
  @InjectManager()
  async countByPaymentState(@MedusaContext() context: SameTransaction = {}): Promise<Record<PaymentState, number>> {
    const rows: { state: PaymentState; count: number }[] = await context.manager!.execute(
      `select s.state, (select count(*)::int from
         (select 1 from order_group where payment_state = s.state and deleted_at is null limit ?) counted) as count
       from unnest(array['${PaymentState.options.join("','")}']) as s (state)`,
      [MOST_COUNTED],
    );
    return Object.fromEntries(rows.map((row) => [row.state, row.count])) as Record<PaymentState, number>;
  }
}
