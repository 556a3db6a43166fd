import { model } from "@medusajs/framework/utils";
import { Complaint } from "./complaint";

/** A private photo of what was wrong; only the shopper, the shop and officers may open it. */
export const ComplaintPhoto = model
  .define("complaint_photo", {
    id: model.id({ prefix: "cpho" }).primaryKey(),
    vendor_id: model.text(),
    /** File Module id (private). */
    file_id: model.text(),
    mime_type: model.text(),
    width: model.number(),
    height: model.number(),
    complaint: model.belongsTo(() => Complaint, { mappedBy: "photos" }),
  })
  .indexes([{ on: ["vendor_id"] }]);
