import { model } from "@medusajs/framework/utils";

/** A public picture. Its versions are the files `<id>-<width>.avif` and `.webp`; the same content is the same picture, whoever sends it. */
export const Picture = model.define("picture", {
  /** First 32 hexadecimal digits of the SHA-256 of what was uploaded. */
  id: model.text().primaryKey(),
  /** Exact pixels of the largest version. */
  width: model.number(),
  height: model.number(),
  /** number[], ascending. */
  widths: model.json(),
  /** `#rrggbb` */
  color: model.text(),
});
