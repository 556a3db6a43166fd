import { pipeline } from "node:stream/promises";
import type { MedusaResponse } from "@medusajs/framework/http";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { notFound } from "./problem";

/** Streams a private photo to whoever its route has let in. Nothing on the way may keep a copy. */
export async function sendEvidence(which: { id: string; vendor_id: string }, scope: MedusaContainer, res: MedusaResponse): Promise<void> {
  const query = scope.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({ entity: "evidence", fields: ["file_id", "mime_type"], filters: { ...which } });
  const [evidence] = data;
  if (!evidence) throw notFound("Foto");
  const file = await scope.resolve(Modules.FILE).getDownloadStream(evidence.file_id);
  res.set({ "content-type": evidence.mime_type, "cache-control": "private, no-store", "content-disposition": "inline" });
  await pipeline(file, res);
}
