import { model } from "@medusajs/framework/utils";
import { PREPARATION } from "../../../reference/checkout-terms";
import { ApplicationDecision } from "./application-decision";
import { Evidence } from "./evidence";
import { Invitation } from "./invitation";
import { Membership } from "./membership";

/** A food and drink UKM of the city: its application, its shop front and its terms. */
export const Vendor = model
  .define("vendor", {
    id: model.id({ prefix: "ven" }).primaryKey(),
    handle: model.text().unique(),
    state: model.enum(["draft", "submitted", "revision", "approved", "rejected", "suspended"]).default("draft"),
    submitted_at: model.dateTime().nullable(),
    decided_at: model.dateTime().nullable(),

    business_name: model.text().searchable(),
    owner_name: model.text().nullable(),
    /** 13 digits; optional for the smallest. */
    nib: model.text().nullable(),
    /** E.164, +62… */
    phone: model.text().nullable(),
    kecamatan_code: model.text().nullable(),
    kelurahan_code: model.text().nullable(),
    postal_code: model.text().nullable(),
    street: model.text().nullable(),
    rt: model.text().nullable(),
    rw: model.text().nullable(),
    landmark: model.text().nullable(),
    /** Category handles of what is sold. */
    sells: model.json().nullable(),
    sells_note: model.text().nullable(),
    production_place: model.enum(["home", "shop", "shared_kitchen", "factory"]).nullable(),
    production_note: model.text().nullable(),
    packaging_note: model.text().nullable(),

    story: model.text().nullable(),
    /** Photo (see http/… media contract) or null. */
    banner: model.json().nullable(),
    /** OpeningHours: weekday → list of {open, close} in Asia/Jakarta. */
    opening_hours: model.json().nullable(),
    /** ClosedDay[]: {date: "YYYY-MM-DD", note}. */
    closed_days: model.json().nullable(),
    pickup_enabled: model.boolean().default(true),
    pickup_note: model.text().nullable(),
    /** Rupiah of goods below which nothing is prepared for pickup. */
    pickup_minimum: model.number().default(0),
    /** Minutes from an order to goods that are ready. */
    preparation_minutes: model.number().default(PREPARATION.default),
    delivery_enabled: model.boolean().default(false),
    /** Rupiah. */
    delivery_fee: model.number().default(0),
    /** Rupiah of goods below which the vendor does not deliver. */
    delivery_minimum: model.number().default(0),
    /** Kecamatan codes the vendor delivers to; empty means all of the city. */
    delivery_zones: model.json().nullable(),
    delivery_note: model.text().nullable(),
    /** Whether shoppers may pay in cash at all. */
    cash_enabled: model.boolean().default(true),
    /** Rupiah of goods per order up to which cash is taken; null: the market's limit. */
    cash_limit: model.number().nullable(),
    /** Stars of what is shown of its products' reviews, and how many they are; written with each review (modules/review). */
    rating_sum: model.number().default(0),
    rating_count: model.number().default(0),

    memberships: model.hasMany(() => Membership, { mappedBy: "vendor" }),
    invitations: model.hasMany(() => Invitation, { mappedBy: "vendor" }),
    evidence: model.hasMany(() => Evidence, { mappedBy: "vendor" }),
    decisions: model.hasMany(() => ApplicationDecision, { mappedBy: "vendor" }),
  })
  .indexes([{ on: ["state", "submitted_at"] }, { on: ["state", "kecamatan_code"] }])
  .cascades({ delete: ["memberships", "invitations", "evidence", "decisions"] });
