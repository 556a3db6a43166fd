import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { PassportView } from "../../contracts/passport";
import type { PermitState } from "../../contracts/permit";
import type { HalalState, VendorState } from "../../contracts/primitives";
import { notFound } from "../../http/problem";
import { dayInJakarta } from "../../modules/listing/rules/today";
import { passportVerdict, readCode, type ShownState, shownState } from "../../modules/passport/rules/verdict";
import { shownNumber } from "../../modules/permit/rules/numbers";
import { KECAMATAN } from "../../reference/areas";
import type { PermitRecordKind } from "../../reference/permit-kinds";

/** More than any shop has; the page stays readable. */
const MOST_PERMITS = 60;
const MOST_RECALLS = 20;

interface Subject {
  subject: "shop" | "product" | "permit";
  vendor_id: string;
  listing_id: string | null;
  permit_id: string | null;
}

interface PermitFound {
  kind: PermitRecordKind;
  number: string;
  holder: string;
  scope: "vendor" | "products";
  issued_on: string | null;
  expires_on: string | null;
  state: PermitState;
  verified_at: Date | null;
}

interface ShopFound {
  business_name: string;
  handle: string;
  kecamatan_code: string | null;
  state: VendorState;
}

interface ProductFound {
  title: string;
  handle: string;
  /** Null until it was worked out: then nothing is known against it. */
  allowed: boolean | null;
  halal: HalalState | null;
  valid_until: string | null;
  /** An officer hid it, and nothing was changed since. */
  held: boolean;
}

const first = async <T>(db: Knex, sql: string, values: string[]): Promise<T | undefined> =>
  (await db.raw<{ rows: T[] }>(sql, values)).rows[0];

async function subjectOf(db: Knex, code: string): Promise<Subject> {
  const found = await first<Subject>(
    db,
    `select subject, vendor_id, case subject when 'product' then subject_id end as listing_id, null as permit_id
     from passport where code = ? and deleted_at is null
     union all
     select 'permit', vendor_id, null, id from permit where code = ? and deleted_at is null limit 1`,
    [code, code],
  );
  if (!found) throw notFound("Paspor izin");
  return found;
}

/** Of a shop: what holds for all of it. Of a product: that and what names it. Of a permit: itself. */
async function permitsOf(db: Knex, { subject, vendor_id, listing_id, permit_id }: Subject): Promise<PermitFound[]> {
  const columns = "p.kind, p.number, p.holder, p.scope, p.issued_on, p.expires_on, p.state, p.verified_at";
  const which =
    subject === "permit"
      ? { where: "p.id = ?", values: [permit_id!] }
      : subject === "shop"
        ? { where: "p.vendor_id = ? and p.scope = 'vendor'", values: [vendor_id] }
        : {
            where: `p.vendor_id = ? and (p.scope = 'vendor' or exists (
              select 1 from permit_coverage c where c.permit_id = p.id and c.listing_id = ? and c.deleted_at is null))`,
            values: [vendor_id, listing_id!],
          };
  const { rows } = await db.raw<{ rows: PermitFound[] }>(
    `select ${columns} from permit p where ${which.where} and p.state in ('verified', 'expired', 'revoked') and p.deleted_at is null
     order by p.kind, p.verified_at desc nulls last limit ${MOST_PERMITS}`,
    which.values,
  );
  return rows;
}

const shopOf = (db: Knex, id: string) =>
  first<ShopFound>(db, "select business_name, handle, kecamatan_code, state from vendor where id = ? and deleted_at is null", [id]);

const productOf = (db: Knex, id: string) =>
  first<ProductFound>(
    db,
    `select l.title, p.handle, c.allowed, coalesce(c.halal, l.halal_state) as halal, c.valid_until,
       l.hold_reason is not null as held from listing l
     join product p on p.id = l.product_id left join compliance c on c.listing_id = l.id where l.id = ? and l.deleted_at is null`,
    [id],
  );

async function recallsOf(db: Knex, { vendor_id, listing_id }: Subject): Promise<PassportView["recalls"]> {
  const { rows } = await db.raw<{ rows: PassportView["recalls"] }>(
    `select number, product_title as product from recall
     where vendor_id = ? and state = 'open' and deleted_at is null ${listing_id ? "and listing_id = ?" : ""} order by id desc limit ${MOST_RECALLS}`,
    listing_id ? [vendor_id, listing_id] : [vendor_id],
  );
  return rows;
}

/** What is known of whatever this code stands for, read from the records themselves, so that a suspension shows at once. */
export async function readPassport(container: MedusaContainer, typed: string): Promise<PassportView> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const code = readCode(typed);
  const subject = await subjectOf(db, code);
  const [shop, product, permits, recalls] = await Promise.all([
    shopOf(db, subject.vendor_id),
    subject.listing_id ? productOf(db, subject.listing_id) : undefined,
    permitsOf(db, subject),
    recallsOf(db, subject),
  ]);
  if (!shop || (subject.listing_id && !product)) throw notFound("Paspor izin");
  const today = dayInJakarta();
  const stateOf = (permit: PermitFound): ShownState | null => {
    const state = shownState(permit, today);
    if (permit.kind !== "halal" || !product || product.halal === "certified") return state;
    // A shop's certificate says nothing of what is not halal, and holds for nothing but the recipes that were seen.
    if (product.halal === "non_halal") return null;
    return state === "verified" ? "suspended" : state;
  };
  const shown = permits.flatMap((permit) => {
    const state = stateOf(permit);
    return state ? [{ ...permit, state }] : [];
  });
  // A renewed kind is in force whatever became of its older records.
  const inForce = new Set(shown.filter(({ state }) => state === "verified").map(({ kind }) => kind));
  const current = shown.filter(({ kind, state }) => state !== "expired" || !inForce.has(kind));
  const over = product?.valid_until ? product.valid_until < today : false;
  const { verdict, warnings } = passportVerdict({
    shop_state: shop.state,
    permits: current,
    recalls: recalls.length,
    product: product
      ? {
          allowed: product.allowed !== false && !over,
          held: product.held,
          halal_suspended: current.some(({ state }) => state === "suspended"),
        }
      : null,
  });
  return {
    ...{ code, subject: subject.subject, verdict, warnings },
    shop: {
      name: shop.business_name,
      handle: shop.handle,
      kecamatan: KECAMATAN.find((area) => area.code === shop.kecamatan_code)?.name ?? "",
      open: shop.state === "approved",
    },
    product: product ? { title: product.title, handle: product.handle, halal: product.halal ?? "uncertified" } : null,
    permits: current.map(({ verified_at, ...permit }) => ({
      ...permit,
      number: shownNumber(permit.kind, permit.number),
      verified_at: verified_at && new Date(verified_at).toISOString(),
    })),
    recalls,
    checked_at: new Date().toISOString(),
  };
}
