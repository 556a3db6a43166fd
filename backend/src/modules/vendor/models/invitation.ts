import { model } from "@medusajs/framework/utils";
import { Vendor } from "./vendor";

/** An owner's offer to join; the mail carries the token, the table only its SHA-256. */
export const Invitation = model.define("invitation", {
  id: model.id({ prefix: "vinv" }).primaryKey(),
  email: model.text(),
  role: model.enum(["owner", "staff"]).default("staff"),
  token_hash: model.text().unique(),
  expires_at: model.dateTime(),
  accepted_at: model.dateTime().nullable(),
  vendor: model.belongsTo(() => Vendor, { mappedBy: "invitations" }),
});
