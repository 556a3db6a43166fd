import { model } from "@medusajs/framework/utils";
import { Voucher } from "./voucher";

/** One order group that used a voucher. Given back when every order of the group was cancelled or its payment expired. */
export const VoucherRedemption = model
  .define("voucher_redemption", {
    id: model.id({ prefix: "vred" }).primaryKey(),
    /** Of the order group; its id does not exist yet when the use is taken. */
    group_number: model.text().unique(),
    customer_id: model.text().nullable(),
    /** E.164. */
    phone: model.text(),
    /** Rupiah off the goods, all shops together. */
    amount: model.number(),
    released_at: model.dateTime().nullable(),
    voucher: model.belongsTo(() => Voucher, { mappedBy: "redemptions" }),
  })
  .indexes([{ on: ["voucher_id", "phone"] }, { on: ["voucher_id", "customer_id"] }]);
