import { model } from "@medusajs/framework/utils";
import { VoucherParticipant } from "./voucher-participant";
import { VoucherRedemption } from "./voucher-redemption";

/** A code that takes something off the goods. Who gives it, to whom, and how often is all here; only `state` and `uses` ever change. */
export const Voucher = model
  .define("voucher", {
    id: model.id({ prefix: "vou" }).primaryKey(),
    /** What shoppers type, upper case. */
    code: model.text().unique(),
    title: model.text(),
    state: model.enum(["active", "stopped"]).default("active"),
    /** `shared`: the city pays `city_share_percent` of it, shops that joined pay the rest. */
    funder: model.enum(["vendor", "city", "shared"]),
    city_share_percent: model.number(),
    /** The one shop it is for; null: the whole market (of a shared one: every shop that joined). */
    vendor_id: model.text().nullable(),
    kind: model.enum(["fixed", "percent"]),
    /** Rupiah, or percent. */
    amount: model.number(),
    /** Most rupiah a percentage may take off. */
    most: model.number().nullable(),
    /** Rupiah of goods it applies to, at least. */
    minimum: model.number().default(0),
    /** Category handle whose products it is for; null: all. */
    category: model.text().nullable(),
    valid_from: model.dateTime(),
    valid_until: model.dateTime(),
    /** Null: without limit. */
    most_uses: model.number().nullable(),
    most_uses_per_shopper: model.number().nullable(),
    /** Redemptions that stand. Counted here, because the limit is held by this row's lock. */
    uses: model.number().default(0),
    /** Member or officer who made it. */
    created_by: model.text(),
    redemptions: model.hasMany(() => VoucherRedemption, { mappedBy: "voucher" }),
    participants: model.hasMany(() => VoucherParticipant, { mappedBy: "voucher" }),
  })
  .indexes([
    { on: ["vendor_id", "created_at"] },
    { on: ["funder", "state", "valid_until"] },
    { on: ["created_at"] },
    { on: ["funder", "created_at"] },
  ]);
