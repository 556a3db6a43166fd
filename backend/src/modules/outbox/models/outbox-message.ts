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
  })
  .indexes([{ on: ["due_at"], where: "delivered_at IS NULL AND deleted_at IS NULL" }]);
