import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { Photo } from "../../../contracts/primitives";
import { MEDIA_MODULE } from "../../../modules/media";
import type { MediaModuleService } from "../../../modules/media/service";
import { type PreparedPhoto, photoId, preparePhoto } from "../photo-pipeline";

type StoredPhoto = Omit<Photo, "alt">;

async function findPhoto(id: string, container: MedusaContainer): Promise<StoredPhoto | undefined> {
  const [row] = await container.resolve<MediaModuleService>(MEDIA_MODULE).listPictures({ id }, { take: 1 });
  return row && { id: row.id, width: row.width, height: row.height, widths: row.widths as unknown as number[], color: row.color };
}

async function storePhoto({ files, ...photo }: PreparedPhoto, container: MedusaContainer): Promise<void> {
  await container.resolve(Modules.FILE).createFiles(
    files.map(({ name, mimeType, content }) => ({
      filename: name,
      mimeType,
      content: content.toString("base64"),
      access: "public" as const,
    })),
  );
  const media = container.resolve<MediaModuleService>(MEDIA_MODULE);
  try {
    await media.createPictures({ ...photo, widths: photo.widths as unknown as Record<string, unknown> });
  } catch (error) {
    // Somebody else published the same photo while we prepared it: that is the same picture.
    if (!(await findPhoto(photo.id, container))) throw error;
  }
}

/**
 * Makes a photo public, once per content. There is nothing to undo: the id is the content, so another product may have published the
 * same photo meanwhile, and a photo nobody shows harms nobody.
 */
export const storePhotoStep = createStep("store-photo", async (input: { content: string }, { container }) => {
  const content = Buffer.from(input.content, "base64");
  const id = photoId(content);
  const known = await findPhoto(id, container);
  if (known) return new StepResponse(known);
  const prepared = await preparePhoto(content);
  await storePhoto(prepared, container);
  const { files: _, ...photo } = prepared;
  return new StepResponse<StoredPhoto>(photo);
});
