import type { MedusaNextFunction, MedusaRequest, MedusaResponse, MiddlewareFunction } from "@medusajs/framework/http";
import multer, { MulterError } from "multer";
import { Problem } from "./problem";

const LARGEST_MEGABYTES = 8;

/** One photo in the field `file`, kept in memory within these bounds; the rest of the form are a few short texts. */
const accept = multer({
  storage: multer.memoryStorage(),
  limits: {
    fileSize: LARGEST_MEGABYTES * 1024 * 1024,
    files: 1,
    fields: 4,
    parts: 5,
    fieldNameSize: 40,
    fieldSize: 2_000,
    headerPairs: 20,
  },
}).single("file");

const refuse = (message: string) => new Problem("invalid", "photo_refused", message, [{ field: "file", message }]);

function explain(error: unknown): unknown {
  if (!(error instanceof MulterError)) return error instanceof Error ? refuse("Berkas tidak terbaca. Coba kirim lagi.") : error;
  return refuse(error.code === "LIMIT_FILE_SIZE" ? `Foto paling besar ${LARGEST_MEGABYTES} MB.` : "Kirim satu foto saja.");
}

/** Reads a multipart form with one photo. */
export const onePhoto: MiddlewareFunction = (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) => {
  accept(req, res, (error: unknown) => next(error ? explain(error) : undefined));
};

/** The uploaded photo's bytes. */
export function uploadedPhoto(req: MedusaRequest): Buffer {
  const { file } = req as MedusaRequest & { file?: { buffer: Buffer } };
  if (!file || file.buffer.length === 0) throw refuse("Pilih foto yang ingin dikirim.");
  return file.buffer;
}
