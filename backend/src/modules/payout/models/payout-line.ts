import { model } from "@medusajs/framework/utils";
import { Payout } from "./payout";

/**
 * What a payout paid: how much of which order, debts as negative amounts. The lines of a payout add up to its amount, so every rupiah of an
 * order can be followed to the transfer that carried it. A payout that failed is itself a line of the next one.
 */
export const PayoutLine = model
  .define("payout_line", {
    id: model.id({ prefix: "plin" }).primaryKey(),
    vendor_id: model.text(),
    /** A vendor order's id, a failed payout's id, or the key of a journal that belongs to neither. */
    subject: model.text(),
    /** Rupiah, never nothing. */
    amount: model.number(),
    /** The payout's: journals of the subject after it are not in this line. */
    through_seq: model.number(),
    payout: model.belongsTo(() => Payout, { mappedBy: "lines" }),
  })
  .indexes([{ on: ["payout_id", "subject"], unique: true }, { on: ["vendor_id", "subject", "through_seq"] }]);
