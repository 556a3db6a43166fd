import { model } from "@medusajs/framework/utils";

/**
 * Where a vendor's money goes. A change is a new row, the earlier one is kept deleted: who changed what, when, stays answerable.
 * Number and holder are sealed (foundation/data-key); lists show only the two hints.
 */
export const PayoutAccount = model
  .define("payout_account", {
    id: model.id({ prefix: "pacc" }).primaryKey(),
    vendor_id: model.text(),
    /** One of reference/banks. */
    bank_code: model.text(),
    number_sealed: model.text(),
    holder_sealed: model.text(),
    /** Which key sealed both. */
    key_id: model.text(),
    /** `•••• 1234` */
    number_hint: model.text(),
    /** `S•• W••••••` */
    holder_hint: model.text(),
    /** A connected account at Stripe; payouts go there instead while Stripe is configured and lets it receive. */
    stripe_account_id: model.text().nullable(),
    /** Whether Stripe said so last. */
    stripe_ready: model.boolean().default(false),
    /** No money goes here before: a new account waits, so that an owner whose session was stolen can object. UTC. */
    usable_from: model.dateTime(),
    /** Member id of the owner who wrote it. */
    changed_by: model.text(),
    /** Why the bank sent money back; the account gets no more until an owner writes it anew. */
    refused_reason: model.text().nullable(),
  })
  .indexes([
    { on: ["vendor_id"], unique: true },
    { on: ["stripe_account_id"], where: "stripe_account_id IS NOT NULL" },
  ]);
