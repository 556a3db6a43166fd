import { createHash } from "node:crypto";
import type { MedusaContainer } from "@medusajs/framework/types";
import type { z } from "zod";
import type { AdminPermitList, AdminPermitQuery, AdminPermitView, RecipeList } from "../../contracts/permit";
import { PERMIT_STEPS, type PermitAction } from "../../modules/permit/rules/lifecycle";
import { shownNumber } from "../../modules/permit/rules/numbers";
import { recipeChanges, recipeHash } from "../../modules/permit/rules/recipe";
import type { PermitRow } from "../../modules/permit/service";
import { vendorsOf } from "../vendor/steps/change-vendor";
import { findPermit, permitsOf } from "./permits";
import { type CoveredProduct, dbOf, evidenceOf, hintsOf, historyOf, productsUnder, summaries } from "./views";

const PAGE_SIZE = 25;

/** Which of these permits carry a number that is verified for another shop. */
async function duplicatesAmong(container: MedusaContainer, ids: string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const { rows } = await dbOf(container).raw<{ rows: { id: string }[] }>(
    `select p.id from permit p where p.id = any(?) and exists (
       select 1 from permit o where o.kind = p.kind and o.number = p.number and o.vendor_id <> p.vendor_id
         and o.state in ('verified', 'expired', 'revoked', 'superseded') and o.deleted_at is null)`,
    [ids],
  );
  return new Set(rows.map((row) => row.id));
}

async function shopNames(container: MedusaContainer, ids: string[]): Promise<Map<string, string>> {
  const wanted = [...new Set(ids)];
  const vendors = await vendorsOf(container).listVendors({ id: wanted }, { select: ["id", "business_name"], take: wanted.length });
  return new Map(vendors.map(({ id, business_name }) => [id, business_name]));
}

/** Permits in one state, longest waiting first. */
export async function permitQueue(
  container: MedusaContainer,
  { state, kind, page }: z.infer<typeof AdminPermitQuery>,
): Promise<AdminPermitList> {
  const permits = permitsOf(container);
  const rows = (await permits.listPermits(
    { state, ...(kind ? { kind } : {}) },
    { skip: (page - 1) * PAGE_SIZE, take: PAGE_SIZE + 1, order: { submitted_at: "ASC", id: "ASC" } },
  )) as PermitRow[];
  const shown = rows.slice(0, PAGE_SIZE);
  const [list, names, duplicates, waiting] = await Promise.all([
    summaries(container, shown),
    shopNames(
      container,
      shown.map((row) => row.vendor_id),
    ),
    duplicatesAmong(
      container,
      shown.map((row) => row.id),
    ),
    permits.countWaiting(),
  ]);
  return {
    permits: list.map((permit, index) => ({
      ...permit,
      vendor: { id: shown[index]!.vendor_id, name: names.get(shown[index]!.vendor_id) ?? "" },
      duplicate: duplicates.has(permit.id),
    })),
    page,
    has_next: rows.length > PAGE_SIZE,
    waiting,
  };
}

/** One text for all recipes an officer has before them, so that a decision about others is noticed. */
export const recipesSeen = (products: Pick<CoveredProduct, "id" | "ingredients" | "allergens">[]): string =>
  createHash("sha256")
    .update(JSON.stringify(products.map((product) => [product.id, recipeHash(product)]).sort()))
    .digest("hex")
    .slice(0, 32);

const OFFICERS: readonly Extract<PermitAction, "verify" | "reject" | "revoke" | "reinstate">[] = [
  "verify",
  "reject",
  "revoke",
  "reinstate",
];

/** The permit itself, and the one it renews: what the old one covers will be the new one's. */
export const coveringIds = ({ id, supersedes_id }: Pick<PermitRow, "id" | "supersedes_id">) => [
  id,
  ...(supersedes_id ? [supersedes_id] : []),
];

async function duplicatesOf(container: MedusaContainer, permit: PermitRow): Promise<AdminPermitView["duplicates"]> {
  const others = await permitsOf(container).sameNumberElsewhere(permit);
  const names = await shopNames(
    container,
    others.map((other) => other.vendor_id),
  );
  return others.map(({ id, vendor_id, state }) => ({ id, state, vendor: { id: vendor_id, name: names.get(vendor_id) ?? "" } }));
}

async function renewedBy(container: MedusaContainer, { supersedes_id }: PermitRow): Promise<AdminPermitView["renews"]> {
  if (!supersedes_id) return null;
  const { id, kind, number, holder, issued_on, expires_on, state } = await findPermit(container, { id: supersedes_id });
  return { id, number: shownNumber(kind, number), holder, issued_on, expires_on, state };
}

/** A permit as an officer judges it: data, evidence, what its number says, and what is odd about it. */
export async function permitForOfficer(container: MedusaContainer, id: string): Promise<AdminPermitView> {
  const permit = await findPermit(container, { id });
  const [[summary], evidence, history, products, duplicates, renews, [vendor]] = await Promise.all([
    summaries(container, [permit]),
    evidenceOf(container, id),
    historyOf(container, id),
    productsUnder(container, coveringIds(permit)),
    duplicatesOf(container, permit),
    renewedBy(container, permit),
    vendorsOf(container).listVendors({ id: permit.vendor_id }, { select: ["id", "business_name", "owner_name", "nib"], take: 1 }),
  ]);
  return {
    ...summary!,
    ...hintsOf(permit),
    evidence,
    history,
    duplicates,
    renews,
    products: products.map(({ remark: _, ...product }) => product),
    seen: recipesSeen(products),
    vendor: {
      id: permit.vendor_id,
      name: vendor?.business_name ?? "",
      owner: vendor?.owner_name ?? null,
      nib: vendor?.nib ?? null,
    },
    may: Object.fromEntries(OFFICERS.map((action) => [action, PERMIT_STEPS[action].from.includes(permit.state)])) as AdminPermitView["may"],
  };
}

interface RecipeRow {
  id: string;
  listing_id: string;
  title: string;
  vendor_id: string;
  business_name: string;
  permit_id: string;
  number: string;
  review_since: Date;
  recipe: { ingredients: string[]; allergens: string[] } | null;
  ingredients: string[];
  allergens: string[];
}

/** Products whose ingredients are not those their certificate was verified for, longest waiting first. */
export async function recipeQueue(container: MedusaContainer, page: number): Promise<RecipeList> {
  const { rows } = await dbOf(container).raw<{ rows: RecipeRow[] }>(
    `select c.id, c.listing_id, l.title, c.vendor_id, v.business_name, c.permit_id, p.number, c.review_since, c.recipe, l.ingredients, l.allergens
     from permit_coverage c
     join listing l on l.id = c.listing_id and l.deleted_at is null
     join permit p on p.id = c.permit_id
     join vendor v on v.id = c.vendor_id
     where c.review = 'waiting' and c.deleted_at is null order by c.review_since, c.id offset ? limit ?`,
    [(page - 1) * PAGE_SIZE, PAGE_SIZE + 1],
  );
  const recipes = rows.slice(0, PAGE_SIZE).map((row) => ({
    ...{ id: row.id, listing_id: row.listing_id, title: row.title },
    vendor: { id: row.vendor_id, name: row.business_name },
    permit: { id: row.permit_id, number: shownNumber("halal", row.number) },
    waiting_since: new Date(row.review_since).toISOString(),
    recipe: recipeHash(row),
    before: row.recipe,
    after: { ingredients: row.ingredients, allergens: row.allergens },
    ...recipeChanges(row.recipe?.ingredients ?? [], row.ingredients),
  }));
  return { recipes, page, has_next: rows.length > PAGE_SIZE };
}
