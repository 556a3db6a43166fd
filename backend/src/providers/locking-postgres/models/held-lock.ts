import { model } from "@medusajs/framework/utils";

/** One row per key somebody holds; `id` is the key. */
export const HeldLock = model.define("held_lock", {
  id: model.text().primaryKey(),
  owner: model.text(),
  /** After this moment anybody may take it. */
  expires_at: model.dateTime(),
});
