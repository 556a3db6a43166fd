import type { MedusaResponse } from "@medusajs/framework/http";
import type { MedusaContainer } from "@medusajs/framework/types";
import { currentCharge } from "../workflows/charge/current-charge";
import { streamPrivateFile } from "./private-file";
import { notFound } from "./problem";

/** The photo that shows a payment of this order group. */
export async function sendProofPhoto(scope: MedusaContainer, orderGroupId: string, res: MedusaResponse): Promise<void> {
  const proof = (await currentCharge(scope, orderGroupId))?.proof;
  if (typeof proof?.file_id !== "string" || typeof proof.mime_type !== "string") throw notFound("Bukti bayar");
  await streamPrivateFile(scope, { file_id: proof.file_id, mime_type: proof.mime_type }, res);
}
