import { model } from "@medusajs/framework/utils";

/** Up to where a person has read everything in one place, so that "read all" is one row however much there is. */
export const NoticeMark = model
  .define("notice_mark", {
    id: model.id({ prefix: "ntcm" }).primaryKey(),
    reader_id: model.text(),
    /** A vendor's id, or `officer`. */
    place: model.text(),
    /** The newest notice that is read. */
    through_id: model.text(),
  })
  .indexes([{ on: ["reader_id", "place"], unique: true }]);
