import { pipeline } from "node:stream/promises";
import type { MedusaResponse } from "@medusajs/framework/http";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { notFound } from "./problem";

/** Streams the private file of a row of evidence to whoever was let in. Nothing on the way may keep a copy or guess what it is. */
export async function sendPrivateFile(
  scope: MedusaContainer,
  entity: string,
  which: Record<string, unknown>,
  res: MedusaResponse,
): Promise<void> {
  const { data } = await scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity,
    fields: ["file_id", "mime_type"],
    filters: which,
    pagination: { take: 1 },
  });
  const [row] = data as unknown as { file_id: string; mime_type: string }[];
  if (!row) throw notFound("Berkas");
  const file = await scope.resolve(Modules.FILE).getDownloadStream(row.file_id);
  res.set({
    "content-type": row.mime_type,
    "cache-control": "private, no-store",
    "content-disposition": "inline",
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
  });
  await pipeline(file, res);
}
