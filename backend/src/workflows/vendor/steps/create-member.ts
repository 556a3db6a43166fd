import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { VENDOR_MODULE } from "../../../modules/vendor";
import type { VendorModuleService } from "../../../modules/vendor/service";

export const createMemberStep = createStep(
  "create-member",
  async (person: { name: string; email: string }, { container }) => {
    const member = await container.resolve<VendorModuleService>(VENDOR_MODULE).createMembers(person);
    return new StepResponse(member.id, member.id);
  },
  async (memberId, { container }) => {
    if (memberId) await container.resolve<VendorModuleService>(VENDOR_MODULE).deleteMembers([memberId]);
  },
);
