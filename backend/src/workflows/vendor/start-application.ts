import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { Problem } from "../../http/problem";
import { VENDOR_MODULE } from "../../modules/vendor";
import type { VendorModuleService } from "../../modules/vendor/service";
import { withFreeHandle } from "./handles";

export interface StartApplicationInput {
  member_id: string;
  business_name: string;
}

/** One person runs a few businesses, not hundreds. */
const MOST_BUSINESSES = 20;

const startBusinessStep = createStep(
  "start-business",
  async ({ member_id, business_name }: StartApplicationInput, { container }) => {
    const vendors = container.resolve<VendorModuleService>(VENDOR_MODULE);
    const [, count] = await vendors.listAndCountMemberships({ member_id }, { take: 1 });
    if (count >= MOST_BUSINESSES) throw new Problem("conflict", "too_many_businesses", "Anda sudah terdaftar di terlalu banyak usaha.");
    const vendorId = await withFreeHandle(vendors, business_name, (handle) => vendors.startBusiness({ member_id, business_name, handle }));
    return new StepResponse(vendorId, vendorId);
  },
  async (vendorId, { container }) => {
    if (vendorId) await container.resolve<VendorModuleService>(VENDOR_MODULE).deleteVendors([vendorId]);
  },
);

/** A person starts an application for a business they own. */
export const startApplicationWorkflow = createWorkflow("start-application", (input: StartApplicationInput) => {
  const vendorId = startBusinessStep(input);
  return new WorkflowResponse({ vendor_id: vendorId });
});
