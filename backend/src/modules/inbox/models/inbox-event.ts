import { model } from "@medusajs/framework/utils";

/** What a provider told us, kept before it is acknowledged and applied afterwards. */
export const InboxEvent = model
  .define("inbox_event", {
    id: model.id({ prefix: "inb" }).primaryKey(),
    provider: model.text(),
    /** The provider's own id: a repeated delivery is the same event. */
    event_id: model.text(),
    type: model.text(),
    payload: model.json(),
    /** `dead`: given up after many attempts; an officer looks. `dismissed`: the officer decided that it needs nothing. */
    state: model.enum(["waiting", "applied", "dead", "dismissed"]).default("waiting"),
    attempts: model.number().default(0),
    last_error: model.text().nullable(),
    /** Not before. UTC. */
    due_at: model.dateTime(),
    settled_at: model.dateTime().nullable(),
    /** User id of the officer who dismissed it. */
    dismissed_by: model.text().nullable(),
    /** And why. */
    dismiss_note: model.text().nullable(),
  })
  .indexes([
    { on: ["provider", "event_id"], unique: true },
    { on: ["due_at"], where: "state = 'waiting' AND deleted_at IS NULL" },
    { on: ["state", "created_at"] },
  ]);
