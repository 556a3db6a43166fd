import { model } from "@medusajs/framework/utils";
import { Vendor } from "./vendor";

/** One step of a vendor's life with the city: who did it, when (created_at), and why. Never updated. */
export const ApplicationDecision = model.define("application_decision", {
  id: model.id({ prefix: "vdec" }).primaryKey(),
  kind: model.enum(["submit", "resubmit", "request_revision", "approve", "reject", "suspend", "reinstate"]),
  /** User id of the officer, or member id for submissions. */
  actor_id: model.text(),
  actor_name: model.text(),
  reason: model.text().nullable(),
  /** FieldRemark[]: {field, message} the vendor must correct. */
  remarks: model.json().nullable(),
  vendor: model.belongsTo(() => Vendor, { mappedBy: "decisions" }),
});
