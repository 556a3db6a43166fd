import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { CreatePermit, PermitInput } from "../../contracts/permit";
import { knexOf } from "../../foundation/same-transaction";
import { Problem } from "../../http/problem";
import { difference } from "../../modules/audit/rules/entry";
import { dayInJakarta } from "../../modules/listing/rules/today";
import { type PermitObjection, permitContradictions } from "../../modules/permit/rules/complete";
import { isEditable, isRenewable } from "../../modules/permit/rules/lifecycle";
import { normalNumber } from "../../modules/permit/rules/numbers";
import { newPermitCode, newPermitId, type PermitFields } from "../../modules/permit/service";
import { inheritCoverage, setCoverage } from "./cover";
import { audit } from "./news";
import { findPermit, memberAuthor, movedMeanwhile, permitsOf, refused } from "./permits";
import { refreshCompliance } from "./refresh-compliance";

export interface NewPermitInput {
  vendor_id: string;
  member_id: string;
  permit: CreatePermit;
}

export interface PermitCorrection {
  vendor_id: string;
  member_id: string;
  permit_id: string;
  permit: PermitInput;
}

/** What was said, in the form it is kept in; throws with one sentence per field that is wrong. */
function accepted({ kind, number, holder, scope, issued_on, expires_on, listing_ids }: PermitInput): PermitFields {
  const fields = { kind, number: normalNumber(kind, number), holder, scope, issued_on, expires_on };
  const objections: PermitObjection[] = permitContradictions(fields, dayInJakarta());
  if (scope === "vendor" && listing_ids.length > 0) {
    objections.push({ field: "scope", message: "Izin untuk seluruh usaha tidak memilih produk." });
  }
  if (objections.length > 0) throw refused(objections);
  return fields;
}

const createPermitStep = createStep("create-permit", async ({ vendor_id, member_id, permit }: NewPermitInput, { container }) => {
  const fields = accepted(permit);
  const renewed = permit.supersedes_id ? await findPermit(container, { id: permit.supersedes_id, vendor_id }) : null;
  if (renewed && (!isRenewable(renewed.state) || renewed.kind !== fields.kind)) {
    throw new Problem("conflict", "not_renewable", "Izin ini tidak bisa diperpanjang. Tambahkan izin baru.");
  }
  const permits = permitsOf(container);
  if (renewed) {
    const [underWay] = await permits.listPermits(
      { supersedes_id: renewed.id, state: ["draft", "submitted", "rejected"] },
      { select: ["id"], take: 1 },
    );
    if (underWay) throw new Problem("conflict", "renewal_under_way", "Perpanjangan izin ini sudah dibuat. Lanjutkan yang itu.");
  }
  const row = { ...fields, id: newPermitId(), code: newPermitCode(), vendor_id, supersedes_id: renewed?.id ?? null };
  const by = await memberAuthor(container, member_id);
  await permits.open(row, { action: "create", by }, async (joined) => {
    const db = knexOf(joined);
    if (renewed && permit.listing_ids.length === 0 && row.scope === "products") await inheritCoverage(db, row, renewed.id);
    else if (row.scope === "products") await setCoverage(db, row, permit.listing_ids);
    else await refreshCompliance(container, { vendorId: vendor_id }, joined);
    await audit(row, { by, action: "permit.create", after: { ...fields, supersedes_id: row.supersedes_id } }, joined);
  });
  return new StepResponse(row.id);
});

/** A shop writes down a permit, or the renewal of one. */
export const createPermitWorkflow = createWorkflow(
  "create-permit",
  (input: NewPermitInput) => new WorkflowResponse(createPermitStep(input)),
);

const correctPermitStep = createStep(
  "correct-permit",
  async ({ vendor_id, member_id, permit_id, permit }: PermitCorrection, { container }) => {
    const before = await findPermit(container, { id: permit_id, vendor_id });
    if (!isEditable(before.state)) {
      throw new Problem("conflict", "permit_state", "Izin yang sudah diajukan tidak bisa diubah. Tarik dulu pengajuannya.");
    }
    const fields = accepted(permit);
    const step = { id: permit_id, from: before.state, to: before.state };
    const by = await memberAuthor(container, member_id);
    const moved = await permitsOf(container).move(step, fields, { action: "edit", by }, async (joined) => {
      const touched = await setCoverage(knexOf(joined), before, fields.scope === "products" ? permit.listing_ids : []);
      await refreshCompliance(container, fields.scope === "vendor" ? { vendorId: vendor_id } : { listingIds: touched }, joined);
      const changes = difference({ ...before }, fields);
      if (changes) await audit(before, { by, action: "permit.edit", ...changes }, joined);
    });
    if (!moved) throw movedMeanwhile();
    return new StepResponse(permit_id);
  },
);

/** A shop corrects a permit no officer is looking at. */
export const correctPermitWorkflow = createWorkflow(
  "correct-permit",
  (input: PermitCorrection) => new WorkflowResponse(correctPermitStep(input)),
);
