import type { MedusaContainer } from "@medusajs/framework/types";
import { VENDOR_MODULE } from "../../modules/vendor";
import type { VendorModuleService } from "../../modules/vendor/service";

/** Who of the shop's people pressed a button. */
export async function readMember(id: string, scope: MedusaContainer): Promise<{ id: string; name: string }> {
  const [member] = await scope.resolve<VendorModuleService>(VENDOR_MODULE).listMembers({ id }, { take: 1 });
  return { id, name: member?.name ?? id };
}
