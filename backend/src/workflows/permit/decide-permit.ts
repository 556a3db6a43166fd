import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { DecidePermit } from "../../contracts/permit";
import { knexOf, type SameTransaction } from "../../foundation/same-transaction";
import { Problem } from "../../http/problem";
import { dayInJakarta } from "../../modules/listing/rules/today";
import { judgeStep } from "../../modules/permit/rules/lifecycle";
import { recipeHash } from "../../modules/permit/rules/recipe";
import type { PermitAuthor, PermitChange, PermitRow } from "../../modules/permit/service";
import { vendorsOf } from "../vendor/steps/change-vendor";
import { closeWork } from "../work/bench";
import { needsSecondOfficer, type Settle } from "../work/confirmations";
import { inheritCoverage } from "./cover";
import { audit, movedAct, namedIn, type PermitAct, tell } from "./news";
import { recipesSeen } from "./officer-views";
import { findPermit, movedMeanwhile, permitsOf, reachOf, SYSTEM } from "./permits";
import { refreshCompliance } from "./refresh-compliance";

export interface PermitDecision extends Omit<DecidePermit, "second_officer"> {
  permit_id: string;
  officer: { id: string; name: string };
  /** The second officer's yes. */
  settle?: Settle;
}

/** A number that is verified for another shop is not refused, but an officer says that they know. */
async function assertNotUnawares(container: MedusaContainer, permit: PermitRow, { decision, despite_duplicate, reason }: PermitDecision) {
  if (decision !== "verify") return;
  const others = await permitsOf(container).sameNumberElsewhere(permit);
  if (others.length === 0 || (despite_duplicate && reason?.trim())) return;
  const vendors = await vendorsOf(container).listVendors(
    { id: others.map((other) => other.vendor_id) },
    { select: ["business_name"], take: others.length },
  );
  const names = vendors.map((vendor) => vendor.business_name).join(", ");
  const message = `Nomor ini sudah diverifikasi untuk ${names}. Periksa dulu; bila benar milik keduanya, tulis alasannya dan nyatakan bahwa Anda tahu.`;
  throw new Problem("conflict", "duplicate_number", message);
}

/** The ingredients an officer had before them when verifying a certificate: the badge holds for these. */
async function verifyRecipes(db: Knex, permitId: string, seen: string | undefined): Promise<void> {
  const { rows } = await db.raw<{
    rows: { id: string; listing_id: string; halal_state: string; ingredients: string[]; allergens: string[] }[];
  }>(
    `select c.id, l.id as listing_id, l.halal_state, l.ingredients, l.allergens
     from permit_coverage c join listing l on l.id = c.listing_id and l.deleted_at is null where c.permit_id = ? for share of l`,
    [permitId],
  );
  if (seen && recipesSeen(rows.map(({ listing_id: id, ingredients, allergens }) => ({ id, ingredients, allergens }))) !== seen) {
    throw new Problem("conflict", "recipes_changed", "Bahan produk di bawah sertifikat ini baru saja berubah. Muat ulang halaman.");
  }
  for (const { id, ingredients, allergens } of rows.filter((row) => row.halal_state !== "non_halal")) {
    await db.raw(
      "update permit_coverage set recipe_hash = ?, recipe = ?::jsonb, refused_hash = null, remark = null, updated_at = now() where id = ?",
      [recipeHash({ ingredients, allergens }), JSON.stringify({ ingredients, allergens }), id],
    );
  }
}

/** The renewed permit makes way for this one in the same moment, so that nothing it covers blinks. */
async function supersede(container: MedusaContainer, permit: PermitRow, joined: SameTransaction): Promise<void> {
  if (!permit.supersedes_id) return;
  const [old] = await permitsOf(container).listPermits({ id: permit.supersedes_id }, { take: 1 });
  if (!old) return;
  if (permit.scope === "products") await inheritCoverage(knexOf(joined), permit, old.id);
  if (old.state !== "verified" && old.state !== "expired") return;
  const step = { id: old.id, from: old.state, to: "superseded" as const };
  await permitsOf(container).move(step, {}, { action: "supersede", by: SYSTEM }, async () => {}, joined);
}

function changeOf({ decision, reason, officer }: PermitDecision): PermitChange {
  const said = reason?.trim() || null;
  if (decision === "verify") {
    return { verified_by: officer.id, verified_by_name: officer.name, verified_at: new Date(), remark: null };
  }
  return { remark: decision === "reinstate" ? null : said };
}

/** See the workflow. Throws when a second officer is asked for and has not said yes (`settle`). */
export async function decidePermit(container: MedusaContainer, input: PermitDecision): Promise<string> {
  const permit = await findPermit(container, { id: input.permit_id });
  const verdict = judgeStep(permit.state, input.decision, "officer", input.reason ?? null);
  if (verdict.kind === "refused") {
    if (verdict.code === "permit_state") throw new Problem("conflict", verdict.code, verdict.message);
    throw new Problem("invalid", verdict.code, verdict.message, [{ field: "reason", message: verdict.message }]);
  }
  if (verdict.to === "verified" && permit.expires_on !== null && permit.expires_on < dayInJakarta()) {
    throw new Problem("conflict", "permit_over", "Masa berlaku izin ini sudah habis. Tolak, supaya penjual mengajukan yang baru.");
  }
  await assertNotUnawares(container, permit, input);
  if (input.decision === "revoke" && !input.settle && (await needsSecondOfficer(container, "permit.revoke"))) {
    throw new Problem("conflict", "second_officer", "Pencabutan izin harus dikonfirmasi petugas kedua sebelum berlaku.");
  }
  const by: PermitAuthor = { type: "officer", ...input.officer };
  const step = { id: permit.id, from: permit.state, to: verdict.to };
  const event = { action: input.decision, by, reason: input.reason?.trim() || null };
  const moved = await permitsOf(container).move(step, changeOf(input), event, async (joined) => {
    if (verdict.to === "verified") {
      await supersede(container, permit, joined);
      if (permit.kind === "halal") await verifyRecipes(knexOf(joined), permit.id, input.seen);
    }
    await refreshCompliance(container, await reachOf(container, permit), joined);
    await input.settle?.(joined);
    if (permit.state === "submitted") {
      const outcome = input.decision;
      await closeWork(container, { kind: "permit", subject_id: permit.id, by: input.officer.id, outcome, round: input.round }, joined);
    }
    const trail: PermitAct = { by, action: `permit.${input.decision}`, reason: event.reason, ...movedAct(permit, verdict.to) };
    await audit(permit, trail, joined);
    const { decision } = input;
    const data = { ...namedIn(permit), decision, reason: event.reason };
    // A permit may be decided on again and again; how often it was is part of the key.
    const key = `permit-decided:${permit.id}:${decision}:${permit.updated_at.getTime()}`;
    const path = `/penjual/izin/${permit.id}`;
    await tell(
      container,
      [{ audience: "vendor", vendor_id: permit.vendor_id, kind: "permit-decided", key, data, path, mail: true }],
      joined,
    );
  });
  if (!moved) throw movedMeanwhile();
  return permit.id;
}

const decidePermitStep = createStep(
  "decide-permit",
  async (input: PermitDecision, { container }) => new StepResponse(await decidePermit(container, input)),
);

/** An officer's word on a permit. What it covers follows in the same transaction: shown, hidden, with or without its badge. */
export const decidePermitWorkflow = createWorkflow(
  "decide-permit",
  (input: PermitDecision) => new WorkflowResponse(decidePermitStep(input)),
);
