import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { prepareEvidence } from "../media/photo-pipeline";
import { claimPaidWorkflow } from "./claim-paid";

/** Written out, because an update of a JSON column keeps the keys it does not name: a new photo must not inherit the old one's refusal. */
export const NOT_REFUSED = { refused_because: null, refused_by: null, refused_at: null };

/** Keeps the shopper's photo privately, re-encoded, and with it the goods until an officer has looked. Nothing is paid by that. */
export async function sendProof(container: MedusaContainer, order_group_id: string, photo: Buffer): Promise<void> {
  const { file } = await prepareEvidence(photo);
  const files = container.resolve(Modules.FILE);
  const stored = await files.createFiles({
    filename: file.name,
    mimeType: file.mimeType,
    content: file.content.toString("base64"),
    access: "private",
  });
  const proof = { file_id: stored.id, mime_type: file.mimeType, sent_at: new Date().toISOString(), ...NOT_REFUSED };
  try {
    await claimPaidWorkflow(container).run({ input: { order_group_id, proof } });
  } catch (error) {
    await files.deleteFiles(stored.id);
    throw error;
  }
}
