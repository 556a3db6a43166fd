import { model } from "@medusajs/framework/utils";

/**
 * One thing that waits for an officer: an application, a permit, an edit of a product. There is at most one open item of a kind about a
 * subject; a resubmission opens the next round. What must not race is SQL in the service.
 */
export const WorkItem = model
  .define("work_item", {
    id: model.id({ prefix: "wrk" }).primaryKey(),
    kind: model.enum(["application", "permit", "listing_edit"]),
    subject_id: model.text(),
    vendor_id: model.text(),
    /** What officers read in the queue. */
    title: model.text(),
    detail: model.text().nullable(),
    kecamatan_code: model.text().nullable(),
    /** 1 for the first submission. */
    round: model.number(),
    opened_at: model.dateTime(),
    due_at: model.dateTime(),
    /** User id. */
    assignee_id: model.text().nullable(),
    assignee_name: model.text().nullable(),
    /** After it the item is anybody's again. */
    held_until: model.dateTime().nullable(),
    closed_at: model.dateTime().nullable(),
    closed_by: model.text().nullable(),
    outcome: model.text().nullable(),
  })
  .indexes([
    { on: ["kind", "subject_id"], unique: true, where: "closed_at is null" },
    { on: ["due_at", "id"], where: "closed_at is null" },
    { on: ["kind", "due_at", "id"], where: "closed_at is null" },
    { on: ["assignee_id", "due_at"], where: "closed_at is null and assignee_id is not null" },
    { on: ["kind", "closed_at"], where: "closed_at is not null" },
  ]);
