import { model } from "@medusajs/framework/utils";

/** Something that must leave the program (a mail, a search update): written with the change it tells of, delivered by a job. */
export const OutboxMessage = model
  .define("outbox_message", {
    id: model.id({ prefix: "out" }).primaryKey(),
    topic: model.text(),
    /** Unique per fact, so that a repeated workflow never tells it twice. */
    dedupe_key: model.text().unique(),
    payload: model.json(),
    attempts: model.number().default(0),
    last_error: model.text().nullable(),
    /** Not before. UTC. */
    due_at: model.dateTime(),
    delivered_at: model.dateTime().nullable(),
    /** When, by which officer (user id) and why it was set aside undelivered. */
    dismissed_at: model.dateTime().nullable(),
    dismissed_by: model.text().nullable(),
    dismiss_note: model.text().nullable(),
  })
  .indexes([
    { on: ["due_at"], where: "delivered_at IS NULL AND deleted_at IS NULL" },
    // What officers are shown: tried several times and still here.
    { on: ["created_at"], where: "delivered_at IS NULL AND deleted_at IS NULL AND attempts >= 5" },
    { on: ["dismissed_at"], where: "dismissed_at IS NOT NULL AND deleted_at IS NULL" },
  ]);
