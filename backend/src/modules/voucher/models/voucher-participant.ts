import { model } from "@medusajs/framework/utils";
import { Voucher } from "./voucher";

/** A shop that pays its part of a shared voucher. It joined by itself: nobody spends a vendor's money for them. */
export const VoucherParticipant = model
  .define("voucher_participant", {
    id: model.id({ prefix: "vpar" }).primaryKey(),
    vendor_id: model.text(),
    /** Member who agreed. */
    joined_by: model.text(),
    left_at: model.dateTime().nullable(),
    voucher: model.belongsTo(() => Voucher, { mappedBy: "participants" }),
  })
  .indexes([{ on: ["voucher_id", "vendor_id"], unique: true }, { on: ["vendor_id"] }]);
