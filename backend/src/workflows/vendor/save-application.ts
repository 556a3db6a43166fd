import { createStep, createWorkflow, type StepExecutionContext, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { ApplicationAnswers } from "../../contracts/vendor";
import { postalCodeOf, tidied } from "../../modules/vendor/rules/application";
import { slugOf } from "../../modules/vendor/rules/handle";
import type { VendorChanges } from "../../modules/vendor/service";
import { withFreeHandle } from "./handles";
import { notEditable } from "./problems";
import { changed, EDITABLE, putBack, vendorRow, vendorsOf } from "./steps/change-vendor";

export interface SaveApplicationInput {
  vendor_id: string;
  answers: Partial<ApplicationAnswers>;
}

function columnsOf(answers: Partial<ApplicationAnswers>): VendorChanges {
  const { business_name, ...rest } = tidied(answers);
  const columns = { ...rest, ...(business_name ? { business_name } : {}) } as VendorChanges;
  // The form sends kecamatan and kelurahan apart; the postal code follows the kelurahan.
  return answers.kelurahan_code === undefined ? columns : { ...columns, postal_code: postalCodeOf(answers.kelurahan_code) };
}

async function save({ vendor_id, answers }: SaveApplicationInput, { container }: StepExecutionContext) {
  const vendors = vendorsOf(container);
  const vendor = await vendorRow(vendor_id, container);
  const write = async (changes: VendorChanges) => {
    if (!(await vendors.changeWhile(EDITABLE, vendor_id, changes))) throw notEditable();
    return changed(vendor, changes);
  };
  const changes = columnsOf(answers);
  // Nobody has seen the shop's address before the first submission, so until then it follows the name.
  const isRenamed = vendor.state === "draft" && changes.business_name && slugOf(changes.business_name) !== slugOf(vendor.business_name);
  if (!isRenamed) return write(changes);
  return withFreeHandle(vendors, changes.business_name as string, (handle) => write({ ...changes, handle }));
}

const saveAnswersStep = createStep("save-answers", save, putBack);

/** Keeps part of an application while it lies with the applicant; half-finished answers are kept as typed. */
export const saveApplicationWorkflow = createWorkflow("save-application", (input: SaveApplicationInput) => {
  saveAnswersStep(input);
  return new WorkflowResponse({ vendor_id: input.vendor_id });
});
