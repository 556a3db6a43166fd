import { model } from "@medusajs/framework/utils";

/** One row of the file. Forgotten a week after the file was sent. */
export const ListingImportRow = model
  .define("listing_import_row", {
    id: model.id({ prefix: "limr" }).primaryKey(),
    listing_import_id: model.text(),
    /** As the spreadsheet program counts. */
    number: model.number(),
    /** Text by column key; columns the file does not have are absent. */
    cells: model.json(),
    /** Null: not judged yet. */
    action: model.enum(["create", "change", "same", "bad"]).nullable(),
    /** `{column, before, after}[]`, titles and texts as in the file. */
    changes: model.json().nullable(),
    /** `{column, message}[]`; why it is bad. */
    problems: model.json().nullable(),
    /** It was put in. */
    done: model.boolean().default(false),
    /** What it made or changed. */
    listing_id: model.text().nullable(),
  })
  .indexes([{ on: ["listing_import_id", "number"], unique: true }, { on: ["listing_import_id", "action", "done", "number"] }]);
