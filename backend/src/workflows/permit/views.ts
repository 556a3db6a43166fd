import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { z } from "zod";
import type {
  PermitChoice,
  PermitEvidenceView,
  PermitHistoryLine,
  PermitList,
  PermitQuery,
  PermitSummary,
  PermitView,
  RecipeReview,
} from "../../contracts/permit";
import { evidenceLink } from "../../http/signed-link";
import { dayInJakarta } from "../../modules/listing/rules/today";
import { daysBetween } from "../../modules/permit/rules/expiry";
import { isEditable, isRenewable } from "../../modules/permit/rules/lifecycle";
import { numberHints, numberWarnings, shownNumber } from "../../modules/permit/rules/numbers";
import { recipeHash } from "../../modules/permit/rules/recipe";
import type { PermitRow } from "../../modules/permit/service";
import { findPermit, permitsOf } from "./permits";

const PAGE_SIZE = 25;
/** A permit's whole story is shown; nobody's is longer. */
const MOST_LINES = 200;

export const dbOf = (container: MedusaContainer): Knex => container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
export const timestamp = (date: Date | string | null): string | null => (date ? new Date(date).toISOString() : null);

interface Counted {
  product_count: number;
  renewal_id: string | null;
}

/** How many products each permit names, and which renewal is under way: one query for a page. */
async function counted(db: Knex, ids: string[]): Promise<Map<string, Counted>> {
  if (ids.length === 0) return new Map();
  const { rows } = await db.raw<{ rows: ({ id: string } & Counted)[] }>(
    `select p.id, (select count(*)::int from permit_coverage c where c.permit_id = p.id and c.deleted_at is null) as product_count,
       (select r.id from permit r where r.supersedes_id = p.id and r.state in ('draft', 'submitted', 'rejected') and r.deleted_at is null limit 1)
         as renewal_id
     from permit p where p.id = any(?)`,
    [ids],
  );
  return new Map(rows.map(({ id, ...row }) => [id, row]));
}

function summaryOf(permit: PermitRow, { product_count, renewal_id }: Counted, today: string): PermitSummary {
  const { id, code, kind, number, holder, scope, issued_on, expires_on, state, remark, supersedes_id } = permit;
  return {
    ...{ id, code, kind, number: shownNumber(kind, number), holder, scope, issued_on, expires_on, state, remark, supersedes_id },
    days_left: expires_on === null ? null : daysBetween(today, expires_on),
    submitted_at: timestamp(permit.submitted_at),
    verified_at: timestamp(permit.verified_at),
    product_count,
    renewal_id,
  };
}

export async function summaries(container: MedusaContainer, permits: PermitRow[]): Promise<PermitSummary[]> {
  const counts = await counted(
    dbOf(container),
    permits.map((permit) => permit.id),
  );
  const today = dayInJakarta();
  return permits.map((permit) => summaryOf(permit, counts.get(permit.id) ?? { product_count: 0, renewal_id: null }, today));
}

/** A shop's permits, newest first. */
export async function listPermits(
  container: MedusaContainer,
  vendor_id: string,
  { state, page }: z.infer<typeof PermitQuery>,
): Promise<PermitList> {
  const rows = await permitsOf(container).listPermits(
    { vendor_id, ...(state ? { state } : { state: { $ne: "superseded" } }) },
    { skip: (page - 1) * PAGE_SIZE, take: PAGE_SIZE + 1, order: { created_at: "DESC", id: "DESC" } },
  );
  const permits = await summaries(container, rows.slice(0, PAGE_SIZE) as PermitRow[]);
  return { permits, page, has_next: rows.length > PAGE_SIZE };
}

/** More than a shop has; the form is a list to choose from. */
const MOST_CHOICES = 200;

/** What a product's form may pick, newest first. */
export async function permitChoices(container: MedusaContainer, vendor_id: string): Promise<PermitChoice[]> {
  const rows = await permitsOf(container).listPermits(
    { vendor_id, state: ["draft", "submitted", "verified", "rejected", "expired"] },
    { take: MOST_CHOICES, order: { created_at: "DESC", id: "DESC" } },
  );
  return rows.map(({ id, kind, number, scope, expires_on, state }) => ({
    id,
    kind,
    number: shownNumber(kind, number),
    scope,
    expires_on,
    state,
  }));
}

export async function evidenceOf(container: MedusaContainer, permit_id: string): Promise<PermitEvidenceView[]> {
  const rows = await permitsOf(container).listPermitEvidences({ permit_id }, { take: 50, order: { created_at: "ASC" } });
  return rows.map(({ id, mime_type, width, height, size }) => ({ id, mime_type, width, height, size, url: evidenceLink(id) }));
}

export async function historyOf(container: MedusaContainer, permit_id: string): Promise<z.infer<typeof PermitHistoryLine>[]> {
  const { rows } = await dbOf(container).raw<{
    rows: (Omit<z.infer<typeof PermitHistoryLine>, "at" | "by" | "name"> & {
      created_at: Date;
      actor_type: "vendor";
      actor_name: string;
    })[];
  }>(
    `select e.created_at, e.action, e."from", e."to", e.actor_type, e.actor_name, e.reason, l.title as product
     from permit_event e left join listing l on l.id = e.listing_id
     where e.permit_id = ? and e.deleted_at is null order by e.created_at desc, e.id desc limit ?`,
    [permit_id, MOST_LINES],
  );
  return rows.map(({ created_at, actor_type, actor_name, ...line }) => ({
    ...line,
    at: new Date(created_at).toISOString(),
    by: actor_type,
    name: actor_name,
  }));
}

export interface CoveredProduct {
  id: string;
  coverage_id: string;
  title: string;
  state: "draft" | "published" | "hidden";
  halal: "certified" | "in_process" | "uncertified" | "non_halal";
  ingredients: string[];
  allergens: string[];
  review: z.infer<typeof RecipeReview>;
  remark: string | null;
}

/** The products these permits name, and how each stands under a halal certificate. */
export async function productsUnder(container: MedusaContainer, permitIds: string[]): Promise<CoveredProduct[]> {
  const { rows } = await dbOf(container).raw<{
    rows: (Omit<CoveredProduct, "review"> & { review: "none" | "waiting" | "refused"; recipe_hash: string | null })[];
  }>(
    `select distinct on (l.title, l.id) l.id, c.id as coverage_id, l.title, l.state, coalesce(k.halal, l.halal_state) as halal, l.ingredients,
       l.allergens, c.review, c.recipe_hash, c.remark
     from permit_coverage c join listing l on l.id = c.listing_id and l.deleted_at is null left join compliance k on k.listing_id = l.id
     where c.permit_id = any(?) and c.deleted_at is null
     order by l.title, l.id, array_position(?::text[], c.permit_id) limit 500`,
    [permitIds, permitIds],
  );
  return rows.map(({ recipe_hash, review, ...product }) => ({
    ...product,
    review: review === "none" && recipe_hash !== null && recipe_hash === recipeHash(product) ? "verified" : review,
  }));
}

export function hintsOf({ kind, number, issued_on, expires_on }: PermitRow) {
  return { hints: numberHints(kind, number), warnings: numberWarnings(kind, number, { issued_on, expires_on }) };
}

/** A permit as its shop sees it. */
export async function viewPermit(container: MedusaContainer, which: { id: string; vendor_id: string }): Promise<PermitView> {
  const permit = await findPermit(container, which);
  const [[summary], evidence, history, products] = await Promise.all([
    summaries(container, [permit]),
    evidenceOf(container, permit.id),
    historyOf(container, permit.id),
    productsUnder(container, [permit.id]),
  ]);
  const open = isEditable(permit.state);
  return {
    ...summary!,
    ...hintsOf(permit),
    evidence,
    // Officers decide for the city; which of them is the city's business.
    history: history.map((line) => (line.by === "officer" ? { ...line, name: null } : line)),
    products: products.map(({ id, title, review, remark }) => ({ id, title, review, remark })),
    may: {
      edit: open,
      submit: open,
      withdraw: permit.state === "submitted",
      renew: isRenewable(permit.state) && summary!.renewal_id === null,
    },
  };
}
