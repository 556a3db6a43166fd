import type { MedusaContainer } from "@medusajs/framework/types";
import { StepResponse } from "@medusajs/framework/workflows-sdk";
import type { VendorState } from "../../../contracts/primitives";
import { notFound } from "../../../http/problem";
import { VENDOR_MODULE } from "../../../modules/vendor";
import type { VendorChanges, VendorModuleService, VendorRow } from "../../../modules/vendor/service";

export const vendorsOf = (container: MedusaContainer) => container.resolve<VendorModuleService>(VENDOR_MODULE);

export async function vendorRow(id: string, container: MedusaContainer): Promise<VendorRow> {
  const [vendor] = await vendorsOf(container).listVendors({ id }, { take: 1 });
  if (!vendor) throw notFound("Usaha");
  return vendor as VendorRow;
}

export interface ChangedVendor {
  id: string;
  before: VendorChanges;
}

/** Remembers what the changed columns held, so that the step can put it back. */
export function changed(vendor: VendorRow, changes: VendorChanges): StepResponse<{ id: string }, ChangedVendor> {
  const before = Object.fromEntries(Object.keys(changes).map((column) => [column, vendor[column as keyof VendorRow]]));
  return new StepResponse({ id: vendor.id }, { id: vendor.id, before: before as VendorChanges });
}

export async function putBack(done: ChangedVendor | undefined, { container }: { container: MedusaContainer }): Promise<void> {
  if (done) await vendorsOf(container).updateVendors({ id: done.id, ...done.before });
}

export const EDITABLE: VendorState[] = ["draft", "revision"];
