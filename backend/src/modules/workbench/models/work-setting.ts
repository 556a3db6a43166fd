import { model } from "@medusajs/framework/utils";

/** What officers themselves set; `id` names it. */
export const WorkSetting = model.define("work_setting", {
  id: model.text().primaryKey(),
  value: model.json(),
  set_by: model.text(),
  set_by_name: model.text(),
});
