import { model } from "@medusajs/framework/utils";

/** A text officers use again and again, e.g. why an application is refused. */
export const SavedReason = model
  .define("saved_reason", {
    id: model.id({ prefix: "wrs" }).primaryKey(),
    /** The decision it belongs to, as the trail names it: `vendor.reject`, `permit.revoke`; `vendor.remark` for notes beside a field. */
    kind: model.text(),
    title: model.text(),
    text: model.text(),
    /** User id of whoever wrote it last. */
    written_by: model.text(),
    written_by_name: model.text(),
  })
  .indexes([{ on: ["kind", "title"] }]);
