import { pipeline } from "node:stream/promises";
import type { MedusaResponse } from "@medusajs/framework/http";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { notFound } from "./problem";

/** Streams a photo of a complaint to whoever its route has let in. Nothing on the way may keep a copy. */
export async function sendComplaintPhoto(
  scope: MedusaContainer,
  which: { id: string; vendor_id?: string; complaint?: { order_group_id: string } },
  res: MedusaResponse,
): Promise<void> {
  const { data } = await scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "complaint_photo",
    fields: ["file_id", "mime_type"],
    filters: which,
    pagination: { take: 1 },
  });
  const [photo] = data;
  if (!photo) throw notFound("Foto");
  const file = await scope.resolve(Modules.FILE).getDownloadStream(photo.file_id);
  res.set({ "content-type": photo.mime_type, "cache-control": "private, no-store", "content-disposition": "inline" });
  await pipeline(file, res);
}
