import type { MedusaContainer } from "@medusajs/framework/types";
import { Problem } from "../../http/problem";
import { objectionsTo, stateAfter } from "../../modules/vendor/rules/lifecycle";
import { askSecondOfficer, needsSecondOfficer, type OnConfirmed } from "../work/confirmations";
import { type DecideApplicationInput, decideApplicationWorkflow } from "./decide-application";
import { alreadyDecided } from "./problems";
import { vendorRow } from "./steps/change-vendor";
import { decide } from "./steps/record-decision";

/** Whether the decision waits for a second officer: when the rule says so, or because the officer wants it. */
async function waits(container: MedusaContainer, { kind }: DecideApplicationInput, wished: boolean): Promise<boolean> {
  if (kind !== "suspend") return false;
  return wished || (await needsSecondOfficer(container, "vendor.suspend"));
}

/** An officer decides about a business; a suspension may have to wait for a second officer. */
export async function decideOrAsk(container: MedusaContainer, input: DecideApplicationInput, wished: boolean): Promise<void> {
  if (!(await waits(container, input, wished))) {
    await decideApplicationWorkflow(container).run({ input });
    return;
  }
  const objections = objectionsTo(input);
  if (objections[0]) throw new Problem("invalid", "incomplete_decision", objections[0].message, objections);
  const vendor = await vendorRow(input.vendor_id, container);
  if (!stateAfter(vendor.state, input.kind)) throw alreadyDecided();
  const subject = { type: "vendor", id: vendor.id };
  const asked = {
    action: "vendor.suspend",
    subject,
    vendor_id: vendor.id,
    title: vendor.business_name,
    reason: input.reason ?? null,
    payload: {},
  };
  await askSecondOfficer(container, asked, input.actor);
}

/** Two officers agreed: both names stand in the shop's history. */
export const suspendConfirmed: OnConfirmed = async (container, { subject_id, reason, asked_by, confirmed_by }, settle) => {
  const actor = { id: asked_by.id, name: `${asked_by.name} & ${confirmed_by.name}` };
  await decide(container, { vendor_id: subject_id, kind: "suspend", reason: reason ?? undefined, actor, settle });
};
