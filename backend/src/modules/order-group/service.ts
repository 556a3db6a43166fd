import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql";
import type { Context, InferTypeOf } from "@medusajs/framework/types";
import { InjectManager, InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils";
import { OrderState, PaymentState } from "../../contracts/primitives";
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
>;

const MOST_COUNTED = 1000;

export class OrderGroupModuleService extends MedusaService({ OrderGroup, VendorOrder }) {
  /** Writes a group and its orders, both or neither. Returns the group's id. */
  @InjectTransactionManager()
  async record(
    group: NewOrderGroup,
    vendorOrders: NewVendorOrder[],
    @MedusaContext() context: Context<SqlEntityManager> = {},
  ): Promise<string> {
    const { id } = await this.createOrderGroups(group, context);
    await this.createVendorOrders(
      vendorOrders.map((order) => ({ ...order, order_group_id: id })),
      context,
    );
    return id;
  }

  /** How many orders of a vendor are in each state, counted up to `MOST_COUNTED`: a badge needs no more and a table may grow. */
  @InjectManager()
  async countByState(vendorId: string, @MedusaContext() context: Context<SqlEntityManager> = {}): Promise<Record<OrderState, number>> {
    const rows: { state: OrderState; count: number }[] = await context.manager!.execute(
      `select s.state, (select count(*)::int from
         (select 1 from vendor_order where vendor_id = ? and state = s.state and deleted_at is null limit ?) counted) as count
       from unnest(array['${OrderState.options.join("','")}']) as s (state)`,
      [vendorId, MOST_COUNTED],
    );
    return Object.fromEntries(rows.map((row) => [row.state, row.count])) as Record<OrderState, number>;
  }

  /** The same for the groups of the whole city. */
  @InjectManager()
  async countByPaymentState(@MedusaContext() context: Context<SqlEntityManager> = {}): Promise<Record<PaymentState, number>> {
    const rows: { state: PaymentState; count: number }[] = await context.manager!.execute(
      `select s.state, (select count(*)::int from
         (select 1 from order_group where payment_state = s.state and deleted_at is null limit ?) counted) as count
       from unnest(array['${PaymentState.options.join("','")}']) as s (state)`,
      [MOST_COUNTED],
    );
    return Object.fromEntries(rows.map((row) => [row.state, row.count])) as Record<PaymentState, number>;
  }

  /** Takes a group back as if it had never been. */
  @InjectTransactionManager()
  async erase(id: string, @MedusaContext() context: Context<SqlEntityManager> = {}): Promise<void> {
    await context.transactionManager!.execute("delete from vendor_order where order_group_id = ?", [id]);
    await context.transactionManager!.execute("delete from order_group where id = ?", [id]);
  }
}
