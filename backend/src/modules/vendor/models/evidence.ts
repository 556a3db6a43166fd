import { model } from "@medusajs/framework/utils";
import { Vendor } from "./vendor";

/** A private photo that supports an application; only its vendor and officers may open it. */
export const Evidence = model.define("evidence", {
  id: model.id({ prefix: "evid" }).primaryKey(),
  kind: model.enum(["kitchen", "product", "packaging", "document"]),
  /** File Module id (private). */
  file_id: model.text(),
  mime_type: model.text(),
  width: model.number().nullable(),
  height: model.number().nullable(),
  vendor: model.belongsTo(() => Vendor, { mappedBy: "evidence" }),
});
