import { model } from "@medusajs/framework/utils";
import { PERMIT_STATES } from "../rules/lifecycle";

/** What happened to a permit, in order. The database refuses to change or delete a row, and a change of state without one. */
export const PermitEvent = model
  .define("permit_event", {
    id: model.id({ prefix: "pevt" }).primaryKey(),
    permit_id: model.text(),
    from: model.enum([...PERMIT_STATES]).nullable(),
    to: model.enum([...PERMIT_STATES]),
    /** What was done: a step of the lifecycle, `create`, `edit`, or an officer's word on a product's changed ingredients. */
    action: model.text(),
    actor_type: model.enum(["vendor", "officer", "system"]),
    actor_id: model.text().nullable(),
    actor_name: model.text().nullable(),
    reason: model.text().nullable(),
    /** The product it is about, when it is about one. */
    listing_id: model.text().nullable(),
  })
  .indexes([{ on: ["permit_id", "created_at"] }]);
