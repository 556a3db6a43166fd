import { pipeline } from "node:stream/promises";
import type { MedusaResponse } from "@medusajs/framework/http";
import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { currentCharge } from "../workflows/charge/current-charge";
import { notFound } from "./problem";

/** Streams the photo that shows a payment to whoever its route has let in. Nothing on the way may keep a copy. */
export async function sendProofPhoto(scope: MedusaContainer, orderGroupId: string, res: MedusaResponse): Promise<void> {
  const proof = (await currentCharge(scope, orderGroupId))?.proof;
  if (typeof proof?.file_id !== "string" || typeof proof.mime_type !== "string") throw notFound("Bukti bayar");
  const file = await scope.resolve(Modules.FILE).getDownloadStream(proof.file_id);
  res.set({ "content-type": proof.mime_type, "cache-control": "private, no-store", "content-disposition": "inline" });
  await pipeline(file, res);
}
