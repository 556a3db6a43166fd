import type { CatalogVendor } from "../../catalog/vendors";
import { dayInJakarta } from "../../modules/listing/rules/today";
import { alertDue } from "../../modules/permit/rules/expiry";
import { normalNumber } from "../../modules/permit/rules/numbers";
import { newPermitCode } from "../../modules/permit/service";
import { slugOf } from "../../modules/vendor/rules/handle";
import { KELURAHAN } from "../../reference/areas";
import type { DemoPermit } from "../city/permits";
import type { DemoVendor } from "../city/shops";
import type { Rows } from "./copy-text";
import { newId as id } from "./ids";
import type { LoadedPermit, LoadedShop } from "./product-rows";

/** Where a shop's rows are, in the order they are written in. */
export const SHOP_TABLES = ["vendor", "member", "membership", "application_decision", "permit", "permit_event"] as const;
export type ShopRows = Pick<Rows<(typeof SHOP_TABLES)[number]>, "add">;

const POSTAL_CODES = new Map<string, string>(KELURAHAN.map(({ code, postal_code }) => [code, postal_code]));
/** Who decided, in every history. */
const LOADER = { id: "bulk_load", name: "Pemuatan massal" };

/** A loaded shop's permits are those an officer has verified; what was refused or still waits is not loaded. */
function permitRows(rows: ShopRows, vendor_id: string, holder: string, { permit }: DemoPermit, at: string): LoadedPermit {
  const { kind, scope, issued_on, expires_on } = permit;
  const number = normalNumber(kind, permit.number);
  const row = { id: id("prm"), code: newPermitCode(), vendor_id, kind, number, holder, scope, issued_on, expires_on };
  const verified = { submitted_at: at, verified_by: LOADER.id, verified_by_name: LOADER.name, verified_at: at };
  // What a market that had been open would have told by now counts as told: else the first hour after a load goes into letters about permits that end.
  const alerted_days = expires_on === null ? null : alertDue(expires_on, dayInJakarta());
  rows.add("permit", { ...row, state: "verified", ...verified, alerted_days });
  const by = { actor_type: "system", actor_id: LOADER.id, actor_name: LOADER.name };
  const steps = [
    [null, "draft", "create"],
    ["draft", "submitted", "submit"],
    ["submitted", "verified", "verify"],
  ] as const;
  for (const [order, [from, to, action]] of steps.entries()) {
    const created_at = new Date(Date.parse(at) + order).toISOString();
    rows.add("permit_event", { id: id("pevt"), permit_id: row.id, from, to, action, ...by, created_at });
  }
  return { id: row.id, kind, scope, state: "verified", number, issued_on, expires_on };
}

interface NewShop {
  business: DemoVendor;
  /** Makes its address and its owner's mail unlike every other's. */
  suffix: string;
  /** E.164. */
  phone: string;
  /** UTC. */
  at: string;
}

/**
 * Everything the market keeps of an approved shop, and what its products must know of it. Its owner has no password yet and asks for one by
 * mail; there are no photos of its kitchen.
 */
export function shopRows(rows: ShopRows, { business, suffix, phone, at }: NewShop): LoadedShop & { permit_ids: Map<string, string> } {
  const { answers, shop } = business;
  const [vendor_id, member_id] = [id("ven"), id("mem")];
  const vendor: CatalogVendor = {
    id: vendor_id,
    handle: `${slugOf(answers.business_name)}-${suffix}`,
    state: "approved",
    business_name: answers.business_name,
    kecamatan_code: answers.kecamatan_code ?? null,
    kelurahan_code: answers.kelurahan_code ?? null,
    banner: null,
    story: shop.story,
    opening_hours: shop.opening_hours,
    closed_days: shop.closed_days,
    delivery_zones: shop.delivery_zones,
    pickup_enabled: shop.pickup_enabled,
    pickup_note: shop.pickup_note,
    pickup_minimum: shop.pickup_minimum,
    delivery_enabled: shop.delivery_enabled,
    delivery_fee: shop.delivery_fee,
    delivery_minimum: shop.delivery_minimum,
    delivery_note: shop.delivery_note,
    rating_sum: 0,
    rating_count: 0,
    decided_at: at,
    created_at: at,
  };
  const postal_code = POSTAL_CODES.get(answers.kelurahan_code ?? "") ?? null;
  rows.add("vendor", { ...answers, ...shop, ...vendor, phone, postal_code, submitted_at: at, updated_at: at });
  rows.add("member", { id: member_id, email: `${business.key}-${suffix}@lapakbekasi.test`, name: business.owner.name });
  rows.add("membership", { id: id("mship"), role: "owner", vendor_id, member_id });
  const decided = { vendor_id, created_at: at };
  rows.add("application_decision", { id: id("vdec"), kind: "submit", actor_id: member_id, actor_name: business.owner.name, ...decided });
  rows.add("application_decision", { id: id("vdec"), kind: "approve", actor_id: LOADER.id, actor_name: LOADER.name, ...decided });

  const verified = business.permits.filter(({ until }) => until === "verified");
  const permits = verified.map((permit) => permitRows(rows, vendor_id, business.owner.name, permit, at));
  return {
    vendor,
    premises: answers.production_place ?? null,
    has_nib: answers.nib !== null,
    permits,
    permit_ids: new Map(verified.map(({ key }, index) => [key, permits[index]!.id])),
  };
}
