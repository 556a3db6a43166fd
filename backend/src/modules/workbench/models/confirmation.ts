import { model } from "@medusajs/framework/utils";

/** A decision one officer took and another must confirm before it takes effect. */
export const Confirmation = model
  .define("work_confirmation", {
    id: model.id({ prefix: "wcf" }).primaryKey(),
    /** As the trail names it: `vendor.suspend`. */
    action: model.text(),
    subject_id: model.text(),
    vendor_id: model.text().nullable(),
    title: model.text(),
    reason: model.text().nullable(),
    /** What the decision needs besides. */
    payload: model.json(),
    state: model.enum(["waiting", "confirmed", "refused", "withdrawn", "lapsed"]).default("waiting"),
    asked_by: model.text(),
    asked_by_name: model.text(),
    expires_at: model.dateTime(),
    answered_by: model.text().nullable(),
    answered_by_name: model.text().nullable(),
    answer_note: model.text().nullable(),
    answered_at: model.dateTime().nullable(),
  })
  .indexes([
    { on: ["action", "subject_id"], unique: true, where: "state = 'waiting'" },
    { on: ["expires_at"], where: "state = 'waiting'" },
  ])
  // Whatever the code does: nobody confirms their own.
  .checks([{ name: "work_confirmation_two_people", expression: "state <> 'confirmed' or answered_by <> asked_by" }]);
