import { model } from "@medusajs/framework/utils";

/** What was handed in, as it was then: the next round is compared with the last one an officer answered. */
export const WorkSnapshot = model
  .define("work_snapshot", {
    id: model.id({ prefix: "wsn" }).primaryKey(),
    kind: model.enum(["application", "permit", "listing_edit"]),
    subject_id: model.text(),
    round: model.number(),
    content: model.json(),
    /** When an officer decided about this round. */
    answered_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["kind", "subject_id", "round"], unique: true }]);
