import { model } from "@medusajs/framework/utils";
import { VendorOrder } from "./vendor-order";

/** What a shopper bought and pays in one go: one vendor order (and one Medusa order) per shop. */
export const OrderGroup = model
  .define("order_group", {
    id: model.id({ prefix: "ogrp" }).primaryKey(),
    /** What people read aloud, e.g. `LB-7K4M2Q`; no look-alike characters. */
    number: model.text().unique(),
    cart_id: model.text().unique(),
    idempotency_key: model.text().unique(),
    /** SHA-256 of the checkout request, so that one key never stands for two requests. */
    request_hash: model.text(),
    customer_id: model.text().nullable(),
    contact_name: model.text(),
    /** E.164. */
    contact_phone: model.text(),
    contact_email: model.text().nullable(),
    /** DeliveryAddress or null when everything is picked up. */
    address: model.json().nullable(),
    payment_method: model.enum(["cash", "bank_transfer", "qris", "card", "free"]),
    payment_state: model.enum(["due", "awaiting_payment", "awaiting_confirmation", "paid", "expired", "cancelled"]),
    /** Until when stock is kept for a shopper who has not paid; null when nothing ends by itself. */
    hold_expires_at: model.dateTime().nullable(),
    /** Rupiah. */
    items_total: model.number(),
    delivery_total: model.number(),
    /** Taken off the goods by the voucher, all shops together. */
    discount_total: model.number().default(0),
    voucher_code: model.text().nullable(),
    /** What the way of paying costs on top of the shops' totals. */
    payment_fee: model.number().default(0),
    /** Goods − discount + delivery + payment fee: what the shopper pays. */
    total: model.number(),
    paid_at: model.dateTime().nullable(),
    /** User id of the officer who saw the transfer arrive. */
    confirmed_by: model.text().nullable(),
    confirm_note: model.text().nullable(),
    vendor_orders: model.hasMany(() => VendorOrder, { mappedBy: "order_group" }),
  })
  .indexes([
    { on: ["customer_id", "created_at"] },
    { on: ["payment_state", "created_at"] },
    { on: ["contact_phone", "created_at"] },
    // What the jobs that end holds look for, every half minute.
    { on: ["hold_expires_at"], where: "hold_expires_at IS NOT NULL AND deleted_at IS NULL" },
  ]);
