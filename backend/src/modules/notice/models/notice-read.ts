import { model } from "@medusajs/framework/utils";

/** That a person has read a notice. */
export const NoticeRead = model
  .define("notice_read", {
    id: model.id({ prefix: "ntcr" }).primaryKey(),
    notice_id: model.text(),
    /** A member's or an officer's (Medusa user) id. */
    reader_id: model.text(),
  })
  .indexes([{ on: ["notice_id", "reader_id"], unique: true }]);
