import type { MedusaContainer } from "@medusajs/framework/types";
import { AUDIT_MODULE } from "../modules/audit";
import type { AuditModuleService } from "../modules/audit/service";
import { VENDOR_MODULE } from "../modules/vendor";
import type { VendorModuleService, VendorRow } from "../modules/vendor/service";
import { benchApplication } from "../workflows/vendor/submission";
import { workbenchOf } from "../workflows/work/bench";

const PAGE = 100;

/**
 * Applications that waited before there was a bench get their place on it. Their time counts from now: nobody promised them a deadline
 * before. Run again, it finds nothing left to do.
 */
export default async function putWaitingOnTheBench({ container }: { container: MedusaContainer }): Promise<void> {
  const vendors = container.resolve<VendorModuleService>(VENDOR_MODULE);
  for (let skip = 0; ; skip += PAGE) {
    const page = (await vendors.listVendors({ state: "submitted" }, { order: { id: "ASC" }, skip, take: PAGE })) as VendorRow[];
    for (const vendor of page) {
      if (await workbenchOf(container).openItem("application", vendor.id)) continue;
      const transactions = container.resolve<AuditModuleService>(AUDIT_MODULE);
      await transactions.inTransaction((joined) => benchApplication(container, vendor, joined));
    }
    if (page.length < PAGE) return;
  }
}
