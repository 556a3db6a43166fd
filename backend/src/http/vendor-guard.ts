import { authenticate, type MedusaNextFunction, type MedusaResponse, type MiddlewareRoute } from "@medusajs/framework/http";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { VendorState } from "../contracts/primitives";
import type { MemberRole } from "../contracts/vendor";
import { isStopped } from "../modules/vendor/rules/lifecycle";
import { isAtLeast } from "../modules/vendor/rules/roles";
import type { Caller, CallerRequest } from "./endpoint";
import { notFound, Problem } from "./problem";
import { idsIn } from "./rules/ids-in";
import { leastRole } from "./rules/role-policy";
import { oneDocument, onePhoto, oneTable } from "./upload";

/**
 * Vendor isolation. Every request under `/vendor` is bound to the one business its caller acts for, and every id it carries, in path,
 * query or body, must be that business's. A route cannot opt out, and an id of a kind not listed here counts as foreign.
 */

/** A prepaid order is its shop's business only once it is paid; until then it is as foreign as another shop's. */
const PASSED_ON = { released_at: { $ne: null } };

/** Where an id of each kind shows its owner; `field` is the column the id stands in, `only` what else must hold of the row. */
const OWNED: Record<string, { entity: string; field: string; only?: Record<string, unknown> }> = {
  mship: { entity: "membership", field: "id" },
  vinv: { entity: "invitation", field: "id" },
  evid: { entity: "evidence", field: "id" },
  vdec: { entity: "application_decision", field: "id" },
  lst: { entity: "listing", field: "id" },
  prod: { entity: "listing", field: "product_id" },
  vord: { entity: "vendor_order", field: "id", only: PASSED_ON },
  order: { entity: "vendor_order", field: "order_id", only: PASSED_ON },
  vou: { entity: "voucher", field: "id" },
  pacc: { entity: "payout_account", field: "id" },
  pout: { entity: "payout", field: "id" },
  vref: { entity: "vendor_refund", field: "id" },
  ladj: { entity: "line_adjustment", field: "id" },
  cmpl: { entity: "complaint", field: "id" },
  rcl: { entity: "recall", field: "id" },
  rord: { entity: "recall_order", field: "id" },
  ntc: { entity: "notice", field: "id" },
  cpho: { entity: "complaint_photo", field: "id" },
  prm: { entity: "permit", field: "id" },
  pevi: { entity: "permit_evidence", field: "id" },
  rvw: { entity: "review", field: "id" },
  limp: { entity: "listing_import", field: "id" },
};
const MOST_IDS = 200;

/** Where a person acts for themselves: the list of their businesses, a new one, an invitation they accept. */
const PERSONAL = /^\/vendor\/(me|businesses|memberships)\/?$/i;
/** What a business the city has stopped may still write: its application, and what became of goods it must take back. */
const ALWAYS_WRITABLE = /^\/vendor\/(application|recalls|recall-buyers)(\/|$)/i;

interface Business {
  id: string;
  role: MemberRole;
  state: VendorState;
}

async function businessesOf(memberId: string, scope: MedusaContainer): Promise<Business[]> {
  const query = scope.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "membership",
    fields: ["role", "vendor_id", "vendor.state"],
    filters: { member_id: memberId },
    pagination: { take: 100, order: { created_at: "ASC" } },
  });
  return data.flatMap(({ role, vendor_id, vendor }) => (vendor ? [{ id: vendor_id, role, state: vendor.state }] : []));
}

/** Whether every id of one kind belongs to one of the owners: one query, however many ids. */
async function areOwned(prefix: string, ids: Set<string>, owners: string[], scope: MedusaContainer): Promise<boolean> {
  if (prefix === "ven") return [...ids].every((id) => owners.includes(id));
  const owned = OWNED[prefix];
  if (!owned || owners.length === 0) return false;
  const { data } = await scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: owned.entity,
    fields: [owned.field],
    filters: { [owned.field]: [...ids], vendor_id: owners, ...owned.only },
    pagination: { take: MOST_IDS },
  });
  return data.length === ids.size;
}

async function refuseForeignIds(sent: unknown, owners: string[], scope: MedusaContainer): Promise<void> {
  const found = [...idsIn(sent)];
  const total = found.reduce((sum, [, ids]) => sum + ids.size, 0);
  if (total > MOST_IDS) throw new Problem("invalid", "too_many_ids", "Terlalu banyak data dalam satu permintaan.");
  const answers = await Promise.all(found.map(([prefix, ids]) => areOwned(prefix, ids, owners, scope)));
  if (answers.includes(false)) throw notFound();
}

/** Which of the caller's businesses this request is for; undefined when it names none and there are several. */
function choose(businesses: Business[], chosenId: string | undefined): Business | undefined {
  if (!chosenId) return businesses.length === 1 ? businesses[0] : undefined;
  const chosen = businesses.find((business) => business.id === chosenId);
  if (!chosen) throw notFound("Usaha");
  return chosen;
}

function pathOf(url: string): string {
  try {
    return decodeURIComponent(url.split("?")[0] ?? "");
  } catch {
    throw notFound();
  }
}

const ROLE_WORDS: Record<MemberRole, string> = {
  owner: "Hanya pemilik usaha yang bisa melakukan ini.",
  manager: "Hanya pemilik atau pengelola usaha yang bisa melakukan ini.",
  staff: "Hanya anggota usaha yang bisa melakukan ini.",
};

/** An address nobody wrote a line for in the table is nobody's. */
function assertRole(role: MemberRole, method: string, path: string): void {
  const least = leastRole(method, path);
  if (!least) throw notFound();
  if (!isAtLeast(role, least)) throw new Problem("forbidden", `${least}_only`, ROLE_WORDS[least]);
}

const isWrite = (method: string) => !["GET", "HEAD", "OPTIONS"].includes(method);

async function bindVendor(req: CallerRequest, _res: MedusaResponse, next: MedusaNextFunction): Promise<void> {
  const memberId = req.auth_context?.actor_id;
  if (!memberId) throw new Problem("unauthorized", "unauthorized", "Masuk dulu untuk melanjutkan.");

  const path = pathOf(req.originalUrl);
  const businesses = await businessesOf(memberId, req.scope);
  const chosen = choose(businesses, req.get("x-vendor-id"));
  const isPersonal = PERSONAL.test(path);
  if (!isPersonal && !chosen) {
    throw businesses.length === 0
      ? notFound("Usaha")
      : new Problem("invalid", "vendor_required", "Pilih dulu usaha yang ingin Anda kelola.");
  }

  const owners = isPersonal ? businesses.map((business) => business.id) : chosen ? [chosen.id] : [];
  await refuseForeignIds([path, req.query, req.body], owners, req.scope);

  // As the router sees it: what is decoded could have more segments than the route that answers.
  if (chosen && !isPersonal) assertRole(chosen.role, req.method, req.originalUrl.split("?")[0] ?? "");
  if (chosen && !isPersonal && isWrite(req.method) && isStopped(chosen.state) && !ALWAYS_WRITABLE.test(path)) {
    throw new Problem("forbidden", "vendor_stopped", "Usaha ini sedang tidak aktif. Data bisa dilihat, tetapi belum bisa diubah.");
  }
  const caller: Caller = { actorId: memberId, vendorId: chosen?.id, role: chosen?.role };
  req.caller = caller;
  next();
}

/** A form with a file is read after the guard, so its texts are looked at then. */
async function refuseForeignForm(req: CallerRequest, _res: MedusaResponse, next: MedusaNextFunction): Promise<void> {
  await refuseForeignIds(req.body, req.caller?.vendorId ? [req.caller.vendorId] : [], req.scope);
  next();
}

export const vendorGuard: MiddlewareRoute[] = [
  { matcher: "/vendor", middlewares: [authenticate("vendor", ["bearer"], { allowUnauthenticated: true }), bindVendor] },
  { matcher: "/vendor/photos", methods: ["POST"], middlewares: [onePhoto, refuseForeignForm] },
  { matcher: "/vendor/permits/:id/evidence", methods: ["POST"], middlewares: [oneDocument, refuseForeignForm] },
  { matcher: "/vendor/imports", methods: ["POST"], middlewares: [oneTable, refuseForeignForm] },
  { matcher: "/vendor/application/evidence", methods: ["POST"], middlewares: [onePhoto, refuseForeignForm] },
];
