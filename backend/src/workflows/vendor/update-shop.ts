import { randomUUID } from "node:crypto";
import type { MedusaContainer } from "@medusajs/framework/types";
import { createStep, createWorkflow, type StepExecutionContext, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { Photo } from "../../contracts/primitives";
import type { ShopProfile } from "../../contracts/vendor";
import { inModule } from "../../foundation/same-transaction";
import { Problem } from "../../http/problem";
import { difference } from "../../modules/audit/rules/entry";
import { MEDIA_MODULE } from "../../modules/media";
import type { MediaModuleService } from "../../modules/media/service";
import { OUTBOX_MODULE } from "../../modules/outbox";
import type { OutboxModuleService } from "../../modules/outbox/service";
import { objectionsToHours } from "../../modules/vendor/rules/opening-hours";
import type { VendorChanges, VendorRow } from "../../modules/vendor/service";
import { kickOutbox } from "../../outbox/kick";
import { memberActor } from "../audit/actors";
import { audited } from "../audit/record";
import type { OutboxMessageInput } from "../outbox/steps/enqueue-messages";
import { vendorRow, vendorsOf } from "./steps/change-vendor";

export interface UpdateShopInput {
  vendor_id: string;
  /** Who changes it. */
  member_id: string;
  profile: ShopProfile;
}

/** Of a picture a client sends, only its id and description count; the rest is what we measured ourselves. */
async function measured(photo: Photo | null, container: MedusaContainer): Promise<Photo | null> {
  if (!photo) return null;
  const [picture] = await container.resolve<MediaModuleService>(MEDIA_MODULE).listPictures({ id: photo.id }, { take: 1 });
  const message = "Unggah ulang foto ini.";
  if (!picture) throw new Problem("invalid", "unknown_photo", message, [{ field: "banner", message }]);
  const { id, width, height, widths, color } = picture;
  return { id, width, height, widths: widths as unknown as number[], color, alt: photo.alt };
}

/** What a person would call a change; the banner counts by its id. */
function differenceOf(vendor: VendorRow, changes: VendorChanges) {
  const shown = (row: Record<string, unknown>) => ({ ...row, banner: (row.banner as Photo | null)?.id ?? null });
  const before = Object.fromEntries(Object.keys(changes).map((column) => [column, vendor[column as keyof VendorRow]]));
  return difference(shown(before), shown(changes));
}

async function save({ vendor_id, member_id, profile }: UpdateShopInput, { container }: StepExecutionContext) {
  const objections = objectionsToHours(profile.opening_hours);
  if (objections[0]) throw new Problem("invalid", "opening_hours", objections[0].message, objections);
  const vendor = await vendorRow(vendor_id, container);
  const banner = await measured(profile.banner, container);
  const changes = { ...profile, banner } as unknown as VendorChanges;
  const vendors = vendorsOf(container);
  const changed = differenceOf(vendor, changes);
  const actor = await memberActor(container, member_id);
  await audited(
    container,
    async (joined) => {
      await inModule(vendors, joined, (here) => vendors.updateVendors({ id: vendor_id, ...changes }, here));
      await container.resolve<OutboxModuleService>(OUTBOX_MODULE).enqueue([newsOf(vendor_id)], joined);
    },
    () => (changed ? [{ actor, action: "shop.update", subject: { type: "vendor", id: vendor_id }, vendor_id, ...changed }] : []),
  );
  setImmediate(() => kickOutbox(container));
  return new StepResponse({ id: vendor_id });
}

const newsOf = (vendor_id: string): OutboxMessageInput => ({
  topic: "search.vendor",
  dedupe_key: `shop:${vendor_id}:${randomUUID()}`,
  payload: { vendor_id },
});

/** Profile, news for search and entry in one transaction, so there is nothing to undo. */
const saveProfileStep = createStep("save-shop-profile", save);

/** The shop front changes, and with it what shoppers find. */
export const updateShopWorkflow = createWorkflow("update-shop", (input: UpdateShopInput) => {
  saveProfileStep(input);
  return new WorkflowResponse({ vendor_id: input.vendor_id });
});
