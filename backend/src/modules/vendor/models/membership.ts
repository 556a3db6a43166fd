import { model } from "@medusajs/framework/utils";
import { Member } from "./member";
import { Vendor } from "./vendor";

export const Membership = model
  .define("membership", {
    id: model.id({ prefix: "mship" }).primaryKey(),
    role: model.enum(["owner", "manager", "staff"]).default("staff"),
    vendor: model.belongsTo(() => Vendor, { mappedBy: "memberships" }),
    member: model.belongsTo(() => Member, { mappedBy: "memberships" }),
  })
  .indexes([{ on: ["vendor_id", "member_id"], unique: true }]);
