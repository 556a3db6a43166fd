import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { STORAGE } from "../../../foundation/storage";
import { notFound } from "../../../http/problem";

const NAME = /^[a-f0-9-]{32,41}\.(avif|webp|jpg|png)$/;
const TYPE: Record<string, string> = { avif: "image/avif", webp: "image/webp", jpg: "image/jpeg", png: "image/png" };

/** Public pictures. Their names follow their content, so whoever has one may keep it for ever. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const name = req.params.file ?? "";
  const type = TYPE[NAME.exec(name)?.[1] ?? ""];
  if (!type) throw notFound("Gambar");
  res.set("content-type", type);
  await new Promise<void>((resolve, reject) => {
    res.sendFile(name, { root: STORAGE.media, immutable: true, maxAge: "365d" }, (error) => {
      if (!error || res.headersSent) return resolve();
      res.removeHeader("content-type");
      reject(notFound("Gambar"));
    });
  });
}
