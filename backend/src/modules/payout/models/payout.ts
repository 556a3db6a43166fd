import { model } from "@medusajs/framework/utils";
import { PayoutBatch } from "./payout-batch";
import { PayoutLine } from "./payout-line";

/** What one vendor is sent in one batch. Its journals are `payout:<id>`, then `payout-paid:<id>` or `payout-failed:<id>`. */
export const Payout = model
  .define("payout", {
    id: model.id({ prefix: "pout" }).primaryKey(),
    /** What vendor, officer and bank statement call it: `PC-7K4M9QX`. */
    number: model.text().unique(),
    vendor_id: model.text(),
    vendor_name: model.text(),
    /** Rupiah; below zero only in one that takes back what an earlier one sent. */
    amount: model.number(),
    state: model.enum(["planned", "sent", "paid", "failed"]).default("planned"),
    provider: model.enum(["bank", "stripe"]),
    /** The account as it was when the payout was written. */
    bank_code: model.text().nullable(),
    number_hint: model.text().nullable(),
    holder_hint: model.text().nullable(),
    /** Number and holder for the bank's file, sealed; forgotten as soon as the payout is paid or failed. */
    account_sealed: model.text().nullable(),
    key_id: model.text().nullable(),
    stripe_account_id: model.text().nullable(),
    /** The provider's name for the transfer. */
    provider_ref: model.text().nullable(),
    /** The payout whose transfer is reversed by this much. */
    takes_back_from: model.text().nullable(),
    failure_kind: model.enum(["account", "other"]).nullable(),
    failure_reason: model.text().nullable(),
    sent_at: model.dateTime().nullable(),
    paid_at: model.dateTime().nullable(),
    failed_at: model.dateTime().nullable(),
    /** User id of the officer who said what became of it. */
    decided_by: model.text().nullable(),
    /** Last journal that was read for it; later ones are the next payout's. */
    through_seq: model.number().default(0),
    /** Up to this journal everything of the vendor is paid out or weighed up, so nobody need read it again. */
    covered_seq: model.number().default(0),
    batch: model.belongsTo(() => PayoutBatch, { mappedBy: "payouts" }),
    lines: model.hasMany(() => PayoutLine, { mappedBy: "payout" }),
  })
  .indexes([
    // The database's own word that a batch pays a vendor once.
    { on: ["batch_id", "vendor_id"], unique: true },
    { on: ["batch_id", "state", "number"] },
    { on: ["vendor_id", "created_at"] },
    { on: ["takes_back_from"], where: "takes_back_from IS NOT NULL" },
    { on: ["key_id"], where: "account_sealed IS NOT NULL" },
  ]);
