import { model } from "@medusajs/framework/utils";
import { PERMIT_KINDS } from "../../../reference/permit-kinds";
import { PERMIT_STATES } from "../rules/lifecycle";

/** One certificate or registration of one shop. Its numbers and dates change in `draft` and `rejected` only; a renewal is a record of its own. */
export const Permit = model
  .define("permit", {
    id: model.id({ prefix: "prm" }).primaryKey(),
    /** Public and unguessable: what a passport's address and its QR carry. Crockford base32, 10 characters. */
    code: model.text().unique(),
    vendor_id: model.text(),
    kind: model.enum([...PERMIT_KINDS]),
    /** Normalised (rules/numbers): capitals, no spaces, no decoration. */
    number: model.text(),
    /** Whose name stands on it. */
    holder: model.text(),
    scope: model.enum(["vendor", "products"]),
    /** YYYY-MM-DD, Asia/Jakarta, as all days here. */
    issued_on: model.text().nullable(),
    /** Last valid day; null: no end. */
    expires_on: model.text().nullable(),
    state: model.enum([...PERMIT_STATES]).default("draft"),
    submitted_at: model.dateTime().nullable(),
    /** User id and name of the officer who verified it. */
    verified_by: model.text().nullable(),
    verified_by_name: model.text().nullable(),
    verified_at: model.dateTime().nullable(),
    /** The officer's last reason, as the vendor reads it. */
    remark: model.text().nullable(),
    /** The permit this one renews. */
    supersedes_id: model.text().nullable(),
    /** Days before the end about which people were told last (reference/permit-kinds); null: not yet. */
    alerted_days: model.number().nullable(),
  })
  .indexes([
    { on: ["vendor_id", "state", "kind"] },
    // The officers' queues, oldest first.
    { on: ["state", "submitted_at", "id"] },
    { on: ["kind", "number"] },
    { on: ["supersedes_id"], where: "supersedes_id IS NOT NULL AND deleted_at IS NULL" },
    // What ends next.
    { on: ["expires_on", "id"], where: "state = 'verified' AND expires_on IS NOT NULL AND deleted_at IS NULL" },
  ]);
