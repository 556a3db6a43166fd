import { model } from "@medusajs/framework/utils";
import { OrderGroup } from "./order-group";

/** One shop's part of an order group; `order_id` is the Medusa order that carries its lines and money. */
export const VendorOrder = model
  .define("vendor_order", {
    id: model.id({ prefix: "vord" }).primaryKey(),
    /** Group number plus shop counter, e.g. `LB-7K4M2Q-1`. */
    number: model.text().unique(),
    vendor_id: model.text(),
    vendor_name: model.text(),
    vendor_handle: model.text(),
    order_id: model.text().unique(),
    state: model.enum(["placed", "accepted", "ready", "handed_over", "cancelled"]).default("placed"),
    delivery_method: model.enum(["pickup", "vendor_delivery"]),
    note: model.text().nullable(),
    /** Shown to the shopper, asked for at the stall. */
    pickup_code: model.text().nullable(),
    /** Rupiah. */
    items_total: model.number(),
    delivery_fee: model.number(),
    /** Taken off the goods by a voucher; the Medusa order carries it as line adjustments. */
    discount: model.number().default(0),
    /** The part of `discount` that the city makes good to the shop. */
    city_discount: model.number().default(0),
    /** Goods − discount + delivery: what the shopper pays this shop, and the total of the Medusa order. */
    total: model.number(),
    /** What Medusa has refunded of it; kept here so that lists need not ask. */
    refunded_total: model.number().default(0),
    /** When the shopper wants it; both null: as soon as possible. */
    wanted_from: model.dateTime().nullable(),
    wanted_until: model.dateTime().nullable(),
    /** When it was passed on to the shop: at once, or when it was paid. Until then the shop does not see it. */
    released_at: model.dateTime().nullable(),
    accepted_at: model.dateTime().nullable(),
    ready_at: model.dateTime().nullable(),
    handed_over_at: model.dateTime().nullable(),
    cancelled_at: model.dateTime().nullable(),
    cancelled_by: model.enum(["vendor", "shopper", "officer", "system"]).nullable(),
    cancel_reason: model.text().nullable(),
    /** Who of the shop took it on, packed it and handed it over: `{ accepted: { id, name } }`, by the state it led to. */
    acted_by: model.json().nullable(),
    /** Who pressed the button; of its own people the shop is told. */
    cancel_actor_id: model.text().nullable(),
    cancel_actor_name: model.text().nullable(),
    order_group: model.belongsTo(() => OrderGroup, { mappedBy: "vendor_orders" }),
  })
  .indexes([
    { on: ["vendor_id", "state", "created_at"] },
    { name: "IDX_vendor_order_handed_over", on: ["vendor_id", "handed_over_at"], where: "state = 'handed_over' AND deleted_at IS NULL" },
  ]);
