import { model } from "@medusajs/framework/utils";

/** Something a vendor's people or the city's officers are told inside the program. What it says is written when it is read (src/notices). */
export const Notice = model
  .define("notice", {
    /** Grows with time, so it is also the order of the list and the place a page ends. */
    id: model.id({ prefix: "ntc" }).primaryKey(),
    audience: model.enum(["vendor", "officer"]),
    /** Null for officers. */
    vendor_id: model.text().nullable(),
    /** About money or the account: only the vendor's owners are told. */
    owners_only: model.boolean().default(false),
    /** Names one of src/notices/kinds. */
    kind: model.text(),
    /** Names the fact: the same one is never told twice. */
    key: model.text().unique(),
    data: model.json(),
    /** The page it leads to: under the storefront for vendors, under Medusa Admin's `/app` for officers. */
    path: model.text(),
  })
  .indexes([
    { on: ["vendor_id", "id"], where: "vendor_id IS NOT NULL AND deleted_at IS NULL" },
    { on: ["audience", "id"], where: "vendor_id IS NULL AND deleted_at IS NULL" },
    // What the job that forgets looks for.
    { on: ["created_at"] },
  ]);
