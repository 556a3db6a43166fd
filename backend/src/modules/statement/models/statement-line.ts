import { model } from "@medusajs/framework/utils";

/** Money that came in, as the bank's statement tells it. Kept once per line, however often the statement is imported. */
export const StatementLine = model
  .define("statement_line", {
    id: model.id({ prefix: "stml" }).primaryKey(),
    /** Content of the line and its turn among those alike. */
    hash: model.text().unique(),
    /** YYYY-MM-DD as booked; HH:MM:SS in Jakarta when the bank tells. */
    day: model.text(),
    time: model.text().nullable(),
    /** Rupiah. */
    amount: model.number(),
    description: model.text(),
    /** `applied`: it is a charge's money. `dismissed`: it is no payment of an order. */
    state: model.enum(["pending", "applied", "dismissed"]).default("pending"),
    charge_id: model.text().nullable(),
    note: model.text().nullable(),
    /** User ids of officers. */
    imported_by: model.text(),
    decided_by: model.text().nullable(),
    decided_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["state", "day"] }, { on: ["charge_id"], where: "charge_id IS NOT NULL AND deleted_at IS NULL" }]);
