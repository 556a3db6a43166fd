import type { MedusaContainer } from "@medusajs/framework/types";
import { Problem } from "../../http/problem";
import { judgeStep } from "../../modules/permit/rules/lifecycle";
import { vendorRow } from "../vendor/steps/change-vendor";
import { askSecondOfficer, needsSecondOfficer, type OnConfirmed } from "../work/confirmations";
import { decidePermit, decidePermitWorkflow, type PermitDecision } from "./decide-permit";
import { findPermit } from "./permits";

/** An officer decides about a permit; a revocation may have to wait for a second officer. */
export async function decidePermitOrAsk(container: MedusaContainer, input: PermitDecision, wished: boolean): Promise<void> {
  const waits = input.decision === "revoke" && (wished || (await needsSecondOfficer(container, "permit.revoke")));
  if (!waits) {
    await decidePermitWorkflow(container).run({ input });
    return;
  }
  const permit = await findPermit(container, { id: input.permit_id });
  const verdict = judgeStep(permit.state, "revoke", "officer", input.reason ?? null);
  if (verdict.kind === "refused")
    throw new Problem("conflict", verdict.code, verdict.message, [{ field: "reason", message: verdict.message }]);
  const { business_name } = await vendorRow(permit.vendor_id, container);
  const asked = {
    ...{ action: "permit.revoke", subject: { type: "permit", id: permit.id }, vendor_id: permit.vendor_id },
    ...{ title: `${business_name}, ${permit.number}`, reason: input.reason ?? null, payload: {} },
  };
  await askSecondOfficer(container, asked, input.officer);
}

/** Two officers agreed: both names stand in the permit's history. */
export const revokeConfirmed: OnConfirmed = async (container, { subject_id, reason, asked_by, confirmed_by }, settle) => {
  const officer = { id: asked_by.id, name: `${asked_by.name} & ${confirmed_by.name}` };
  await decidePermit(container, { permit_id: subject_id, decision: "revoke", reason: reason ?? undefined, officer, settle });
};
