import type { MedusaContainer } from "@medusajs/framework/types";
import { z } from "zod";
import type { VendorAct, VendorActList } from "../../contracts/acts";
import type { KeptEntry } from "../../modules/audit/service";
import { shownNumber } from "../../modules/permit/rules/numbers";
import { permitName } from "../../modules/permit/rules/words";
import { auditActionName } from "../../reference/audit-actions";
import { PERMIT_KINDS } from "../../reference/permit-kinds";
import { auditOf } from "./record";

const PER_PAGE = 50;
/** Where acts keep what their subject is called, the clearest first. */
const NAMES = ["title", "number", "code", "file_name", "name"] as const;

/** A permit is kept by its kind and its number without decoration; people know it as it is printed. */
const Permit = z.object({ kind: z.enum(PERMIT_KINDS), number: z.string() });

const nameIn = ({ action, after, before }: KeptEntry): string | null => {
  const permit = action.startsWith("permit.") ? Permit.safeParse({ ...before, ...after }).data : undefined;
  if (permit) return permitName(permit.kind, shownNumber(permit.kind, permit.number));
  const named = NAMES.flatMap((field) => [after?.[field], before?.[field]]).find((value) => typeof value === "string" && value !== "");
  return typeof named === "string" ? named : null;
};

const viewOf = (entry: KeptEntry): VendorAct => ({
  seq: entry.seq,
  at: entry.at.toISOString(),
  name: entry.actor_name,
  action: auditActionName(entry.action),
  about: nameIn(entry),
  reason: entry.reason,
  changed: entry.action === "listing.edit" ? Object.keys(entry.before ?? {}) : [],
});

/** What a shop's own people did, the newest first. What officers did is told by their decisions; who of them did it is the city's business. */
export async function vendorActs(container: MedusaContainer, vendor_id: string, before_seq?: number): Promise<VendorActList> {
  const filter = { vendor_ids: [vendor_id], actor_type: "member" as const, ...(before_seq ? { before_seq } : {}) };
  const found = await auditOf(container).find(filter, PER_PAGE + 1);
  const page = found.slice(0, PER_PAGE);
  return { acts: page.map(viewOf), next: found.length > PER_PAGE ? page.at(-1)!.seq : null };
}
