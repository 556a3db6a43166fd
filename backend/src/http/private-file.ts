import { pipeline } from "node:stream/promises";
import type { MedusaResponse } from "@medusajs/framework/http";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { notFound } from "./problem";

/** A file nobody may read by its address; `file_id` is the File Module's. */
interface PrivateFile {
  file_id: string;
  mime_type: string;
}

/** Streams a private file to whoever its route has let in. Nothing on the way may keep a copy or guess what it is. */
export async function streamPrivateFile(scope: MedusaContainer, { file_id, mime_type }: PrivateFile, res: MedusaResponse): Promise<void> {
  const file = await scope.resolve(Modules.FILE).getDownloadStream(file_id);
  res.set({
    "content-type": mime_type,
    "cache-control": "private, no-store",
    "content-disposition": "inline",
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
  });
  await pipeline(file, res);
}

/** The tables whose rows are private files. */
export type FileTable = "evidence" | "permit_evidence" | "complaint_photo";

/** The file of one row, as `which` describes it: the route says whose it must be. */
export async function sendPrivateFile(
  scope: MedusaContainer,
  entity: FileTable,
  which: Record<string, unknown>,
  res: MedusaResponse,
): Promise<void> {
  const { data } = await scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity,
    fields: ["file_id", "mime_type"],
    filters: which,
    pagination: { take: 1 },
  });
  const [row] = data as unknown as PrivateFile[];
  if (!row) throw notFound("Berkas");
  await streamPrivateFile(scope, row, res);
}
