import { model } from "@medusajs/framework/utils";
import { Membership } from "./membership";

/** A person who acts for one or more vendors; the actor behind `vendor` tokens. */
export const Member = model.define("member", {
  id: model.id({ prefix: "mem" }).primaryKey(),
  /** Lower case. */
  email: model.text().unique(),
  name: model.text(),
  memberships: model.hasMany(() => Membership, { mappedBy: "member" }),
});
