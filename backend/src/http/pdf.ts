import type { MedusaResponse } from "@medusajs/framework/http";

/** Sends a paper to whoever its route has let in. It names people and what they bought, so nothing on the way may keep a copy. */
export function sendPdf(res: MedusaResponse, { name, content }: { name: string; content: Buffer }): void {
  res.set({
    "content-type": "application/pdf",
    "content-disposition": `attachment; filename="${name.replace(/[^A-Za-z0-9-]/g, "")}.pdf"`,
    "content-length": String(content.length),
    "cache-control": "private, no-store",
  });
  res.end(content);
}
