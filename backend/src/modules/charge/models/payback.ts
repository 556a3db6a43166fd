import { model } from "@medusajs/framework/utils";

/** Money that goes back to a shopper the way it came. Refused by the database when it is more than the charge brought. */
export const Payback = model
  .define("payback", {
    /** Also the idempotency key at the provider. */
    id: model.id({ prefix: "pbk" }).primaryKey(),
    /** Names the fact that asks for it: `refund:<Medusa refund>`, `surplus:<charge>`, `return:<charge>`. */
    refund_key: model.text().unique(),
    charge_id: model.text(),
    order_group_id: model.text(),
    vendor_order_id: model.text().nullable(),
    /** Rupiah. */
    amount: model.number(),
    state: model.enum(["due", "sent", "done", "failed"]).default("due"),
    method: model.enum(["bank_transfer", "qris", "card"]),
    provider_ref: model.text().nullable(),
    /** How often an officer had it tried again after the provider had refused: each time is a new request there. */
    retries: model.number().default(0),
    note: model.text().nullable(),
    /** User id of the officer who sent it by hand. */
    done_by: model.text().nullable(),
    done_at: model.dateTime().nullable(),
    /** When the provider said, after it had taken it, that the money could not be delivered. From then on only a person can send it. */
    bounced_at: model.dateTime().nullable(),
    /** When to ask the provider whether what it took still counts as delivered; null: not (any more) to be asked. */
    look_again_at: model.dateTime().nullable(),
  })
  .indexes([
    { on: ["state", "created_at"] },
    { on: ["order_group_id"] },
    { on: ["charge_id"] },
    { name: "IDX_payback_moved", on: ["updated_at"], where: "(provider_ref IS NOT NULL OR done_by IS NOT NULL) AND deleted_at IS NULL" },
    { on: ["provider_ref"] },
    { name: "IDX_payback_look_again", on: ["look_again_at"], where: "look_again_at IS NOT NULL AND deleted_at IS NULL" },
  ]);
