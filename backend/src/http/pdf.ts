import type { MedusaResponse } from "@medusajs/framework/http";

/** Sends a file made at this moment; nothing on the way may keep a copy. `name` has letters, digits, dashes and its ending. */
export function sendFile(res: MedusaResponse, { name, type, content }: { name: string; type: string; content: Buffer }): void {
  res.set({
    "content-type": type,
    "content-disposition": `attachment; filename="${name}"`,
    "content-length": String(content.length),
    "cache-control": "private, no-store",
  });
  res.end(content);
}

/** Sends a paper to whoever its route has let in. It names people and what they bought, so nothing on the way may keep a copy. */
export function sendPdf(res: MedusaResponse, { name, content }: { name: string; content: Buffer }): void {
  sendFile(res, { name: `${name.replace(/[^A-Za-z0-9-]/g, "")}.pdf`, type: "application/pdf", content });
}
