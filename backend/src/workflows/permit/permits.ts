import type { MedusaContainer } from "@medusajs/framework/types";
import { notFound, Problem } from "../../http/problem";
import { PERMIT_MODULE } from "../../modules/permit";
import type { PermitObjection } from "../../modules/permit/rules/complete";
import type { PermitModuleService, PermitRow } from "../../modules/permit/service";
import { vendorsOf } from "../vendor/steps/change-vendor";
import type { ComplianceScope } from "./refresh-compliance";

export const permitsOf = (container: MedusaContainer) => container.resolve<PermitModuleService>(PERMIT_MODULE);

/** A permit by its id, of this shop when one is named. */
export async function findPermit(container: MedusaContainer, which: { id: string; vendor_id?: string }): Promise<PermitRow> {
  const [permit] = await permitsOf(container).listPermits(which, { take: 1 });
  if (!permit) throw notFound("Izin");
  return permit as PermitRow;
}

export const refused = (objections: PermitObjection[]) =>
  new Problem("invalid", "validation", "Periksa kembali isian yang ditandai.", objections);

/** Somebody was faster. */
export const movedMeanwhile = () =>
  new Problem("conflict", "permit_state", "Izin ini baru saja berubah. Muat ulang halaman lalu periksa lagi.");

/** How history names a member of the shop. */
export async function memberAuthor(container: MedusaContainer, memberId: string) {
  const [member] = await vendorsOf(container).listMembers({ id: memberId }, { select: ["id", "name"], take: 1 });
  return { type: "vendor" as const, id: memberId, name: member?.name ?? null };
}

/** Whose compliance a permit can change: all of its shop's products, or those it names. */
export async function reachOf(container: MedusaContainer, permit: Pick<PermitRow, "id" | "vendor_id" | "scope">): Promise<ComplianceScope> {
  if (permit.scope === "vendor") return { vendorId: permit.vendor_id };
  const rows = await permitsOf(container).listPermitCoverages({ permit_id: permit.id }, { select: ["listing_id"], take: 10_000 });
  return { listingIds: rows.map((row) => row.listing_id) };
}

export const SYSTEM = { type: "system" as const, id: null, name: null };
