import { model } from "@medusajs/framework/utils";

/** One attempt to get an order group's money through one provider. The money of a group is one charge's, never two. */
export const Charge = model
  .define("charge", {
    /** Also the idempotency key of whatever opens it at the provider. */
    id: model.id({ prefix: "chg" }).primaryKey(),
    order_group_id: model.text(),
    method: model.enum(["bank_transfer", "qris", "card"]),
    provider_id: model.text(),
    state: model.enum(["open", "authorized", "succeeded", "failed", "expired", "cancelled", "quarantined", "returned"]).default("open"),
    /** Rupiah the group owed when it was opened. */
    owed: model.number(),
    /** Rupiah the shopper is asked for: what is owed, plus the code that makes a transfer's sum its own. */
    amount: model.number(),
    /** What the provider calls it. */
    provider_ref: model.text().unique().nullable(),
    /** The provider's session; never shown to a browser as it is. */
    data: model.json().nullable(),
    expires_at: model.dateTime().nullable(),
    /** Rupiah that arrived, and what the provider kept of it. */
    received_amount: model.number().nullable(),
    fee: model.number().nullable(),
    quarantine_reason: model.text().nullable(),
    /** Why it failed, in the provider's words. */
    failure: model.text().nullable(),
    /** User id of the officer, or the statement, that saw the money. */
    confirmed_by: model.text().nullable(),
    confirm_note: model.text().nullable(),
    /** What the shopper sent to show that they paid. */
    proof: model.json().nullable(),
    settled_at: model.dateTime().nullable(),
    /** When the provider was last asked. */
    checked_at: model.dateTime().nullable(),
  })
  .indexes([
    { on: ["order_group_id", "created_at"] },
    { on: ["state", "created_at"] },
    { name: "IDX_charge_one_open", on: ["order_group_id"], unique: true, where: "state IN ('open', 'authorized') AND deleted_at IS NULL" },
    { name: "IDX_charge_one_succeeded", on: ["order_group_id"], unique: true, where: "state = 'succeeded' AND deleted_at IS NULL" },
    // What was settled lately may lack a journal or a fee.
    { name: "IDX_charge_settled_at", on: ["settled_at"], where: "settled_at IS NOT NULL AND deleted_at IS NULL" },
    // What a killed process left half done.
    {
      name: "IDX_charge_unfinished",
      on: ["updated_at"],
      where: "received_amount IS NOT NULL AND state IN ('open', 'authorized', 'expired', 'cancelled', 'failed') AND deleted_at IS NULL",
    },
    // An awaited transfer is known by its sum, once it carries a code of its own.
    {
      name: "IDX_charge_transfer_amount",
      on: ["amount"],
      unique: true,
      where: "method = 'bank_transfer' AND state = 'open' AND amount > owed AND deleted_at IS NULL",
    },
  ]);
