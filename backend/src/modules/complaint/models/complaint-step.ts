import { model } from "@medusajs/framework/utils";
import { Complaint } from "./complaint";

/** Who did what about a complaint, when and why. Only ever added to. */
export const ComplaintStep = model.define("complaint_step", {
  id: model.id({ prefix: "cstp" }).primaryKey(),
  action: model.text(),
  by: model.enum(["shopper", "vendor", "officer", "system"]),
  actor_id: model.text().nullable(),
  actor_name: model.text().nullable(),
  note: model.text().nullable(),
  /** Rupiah, where the step is about a sum. */
  amount: model.number().nullable(),
  complaint: model.belongsTo(() => Complaint, { mappedBy: "steps" }),
});
