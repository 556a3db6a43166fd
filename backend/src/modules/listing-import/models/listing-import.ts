import { model } from "@medusajs/framework/utils";

/** A file of products a vendor sent: looked through first, put in once the vendor says so. A worker carries it on, whichever process that is. */
export const ListingImport = model
  .define("listing_import", {
    id: model.id({ prefix: "limp" }).primaryKey(),
    vendor_id: model.text(),
    /** Member id of who sent it. */
    created_by: model.text(),
    file_name: model.text(),
    kind: model.enum(["csv", "xlsx"]),
    /** `checked`: every row was judged and nothing written yet. */
    state: model.enum(["checking", "checked", "importing", "done", "cancelled", "failed"]).default("checking"),
    total: model.number(),
    /** Until when a process has it in hand; a process that was killed lets go by this. */
    leased_until: model.dateTime(),
    /** Tries in a row that brought nothing forward. */
    attempts: model.number().default(0),
    finished_at: model.dateTime().nullable(),
  })
  .indexes([
    { on: ["vendor_id", "created_at"] },
    { name: "IDX_listing_import_work", on: ["leased_until"], where: "state IN ('checking', 'importing') AND deleted_at IS NULL" },
    {
      name: "IDX_listing_import_one",
      on: ["vendor_id"],
      unique: true,
      where: "state IN ('checking', 'checked', 'importing') AND deleted_at IS NULL",
    },
    { on: ["created_at"] },
  ]);
