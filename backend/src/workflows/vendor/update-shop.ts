import { randomUUID } from "node:crypto";
import type { MedusaContainer } from "@medusajs/framework/types";
import {
  createStep,
  createWorkflow,
  type StepExecutionContext,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import type { Photo } from "../../contracts/primitives";
import type { ShopProfile } from "../../contracts/vendor";
import { Problem } from "../../http/problem";
import { MEDIA_MODULE } from "../../modules/media";
import type { MediaModuleService } from "../../modules/media/service";
import { objectionsToHours } from "../../modules/vendor/rules/opening-hours";
import type { VendorChanges } from "../../modules/vendor/service";
import { enqueueMessagesStep, type OutboxMessageInput } from "../outbox/steps/enqueue-messages";
import { changed, putBack, vendorRow, vendorsOf } from "./steps/change-vendor";

export interface UpdateShopInput {
  vendor_id: string;
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

async function save({ vendor_id, profile }: UpdateShopInput, { container }: StepExecutionContext) {
  const objections = objectionsToHours(profile.opening_hours);
  if (objections[0]) throw new Problem("invalid", "opening_hours", objections[0].message, objections);
  const vendor = await vendorRow(vendor_id, container);
  const banner = await measured(profile.banner, container);
  const changes = { ...profile, banner } as unknown as VendorChanges;
  await vendorsOf(container).updateVendors({ id: vendor_id, ...changes });
  return changed(vendor, changes);
}

const saveProfileStep = createStep("save-shop-profile", save, putBack);

const nameChangeStep = createStep("name-shop-change", async () => new StepResponse(randomUUID()));

/** The shop front changes, and with it what shoppers find. */
export const updateShopWorkflow = createWorkflow("update-shop", (input: UpdateShopInput) => {
  saveProfileStep(input);
  const changeId = nameChangeStep();
  enqueueMessagesStep(
    transform({ input, changeId }, ({ input, changeId }): OutboxMessageInput[] => [
      { topic: "search.vendor", dedupe_key: `shop:${input.vendor_id}:${changeId}`, payload: { vendor_id: input.vendor_id } },
    ]),
  );
  return new WorkflowResponse({ vendor_id: input.vendor_id });
});
