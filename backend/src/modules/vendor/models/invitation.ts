import { model } from "@medusajs/framework/utils";
import { Vendor } from "./vendor";

/** An offer to join; the mail or the link carries the token, the table only its SHA-256. */
export const Invitation = model.define("invitation", {
  id: model.id({ prefix: "vinv" }).primaryKey(),
  /** Null: a link that is passed on by hand. */
  email: model.text().nullable(),
  role: model.enum(["owner", "manager", "staff"]).default("staff"),
  token_hash: model.text().unique(),
  expires_at: model.dateTime(),
  accepted_at: model.dateTime().nullable(),
  vendor: model.belongsTo(() => Vendor, { mappedBy: "invitations" }),
});
