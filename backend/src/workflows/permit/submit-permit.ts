import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { Problem } from "../../http/problem";
import { dayInJakarta } from "../../modules/listing/rules/today";
import { permitContradictions, permitOmissions } from "../../modules/permit/rules/complete";
import { judgeStep } from "../../modules/permit/rules/lifecycle";
import { vendorsOf } from "../vendor/steps/change-vendor";
import { withdrawWork } from "../work/bench";
import { audit, movedAct, namedIn, tell } from "./news";
import { benchPermit } from "./on-bench";
import { findPermit, memberAuthor, movedMeanwhile, permitsOf, reachOf, refused } from "./permits";
import { refreshCompliance } from "./refresh-compliance";

export interface PermitSubmission {
  vendor_id: string;
  member_id: string;
  permit_id: string;
  action: "submit" | "withdraw";
}

const submitPermitStep = createStep(
  "submit-permit",
  async ({ vendor_id, member_id, permit_id, action }: PermitSubmission, { container }) => {
    const permit = await findPermit(container, { id: permit_id, vendor_id });
    const verdict = judgeStep(permit.state, action, "vendor", null);
    if (verdict.kind === "refused") throw new Problem("conflict", verdict.code, verdict.message);
    const permits = permitsOf(container);
    if (action === "submit") {
      const today = dayInJakarta();
      const [, evidence] = await permits.listAndCountPermitEvidences({ permit_id }, { take: 1 });
      const objections = [...permitContradictions(permit, today), ...permitOmissions(permit, evidence, today)];
      if (objections.length > 0) throw refused(objections);
    }
    const step = { id: permit_id, from: permit.state, to: verdict.to };
    const change = action === "submit" ? { submitted_at: new Date(), remark: null } : { submitted_at: null };
    const by = await memberAuthor(container, member_id);
    const moved = await permits.move(step, change, { action, by }, async (joined) => {
      await refreshCompliance(container, await reachOf(container, permit), joined);
      if (action === "submit") await benchPermit(container, permit, joined);
      else await withdrawWork(container, { kind: "permit", subject_id: permit_id, by: member_id }, joined);
      await audit(permit, { by, action: `permit.${action}`, ...movedAct(permit, verdict.to) }, joined);
      if (action !== "submit") return;
      const [vendor] = await vendorsOf(container).listVendors({ id: vendor_id }, { select: ["business_name"], take: 1 });
      const data = { ...namedIn(permit), business_name: vendor?.business_name ?? "" };
      const key = `permit-submitted:${permit_id}:${permit.updated_at.getTime()}`;
      await tell(container, [{ audience: "officer", kind: "permit-submitted", key, data, path: `/izin/${permit_id}` }], joined);
    });
    if (!moved) throw movedMeanwhile();
    return new StepResponse(permit_id);
  },
);

/** A shop hands a permit to the officers, or takes it back while none has decided. */
export const submitPermitWorkflow = createWorkflow(
  "submit-permit",
  (input: PermitSubmission) => new WorkflowResponse(submitPermitStep(input)),
);
