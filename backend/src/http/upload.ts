import type { MedusaNextFunction, MedusaRequest, MedusaResponse, MiddlewareFunction } from "@medusajs/framework/http";
import multer, { MulterError } from "multer";
import { COMPLAINT_TERMS } from "../reference/complaint-terms";
import { LIMITS } from "../spreadsheet/limits";
import { Problem } from "./problem";

interface Allowed {
  megabytes: number;
  code: string;
  tooLarge: string;
  tooMany: string;
  missing: string;
}

const PHOTO: Allowed = {
  megabytes: 8,
  code: "photo_refused",
  tooLarge: "Foto paling besar 8 MB.",
  tooMany: "Kirim satu foto saja.",
  missing: "Pilih foto yang ingin dikirim.",
};
/** A photo or a PDF of a certificate. */
const DOCUMENT: Allowed = {
  megabytes: 8,
  code: "evidence_refused",
  tooLarge: "Berkas paling besar 8 MB.",
  tooMany: "Kirim satu berkas saja.",
  missing: "Pilih foto atau PDF yang ingin dikirim.",
};
/** Several months of a busy account. */
const STATEMENT: Allowed = {
  megabytes: 2,
  code: "statement_refused",
  tooLarge: "Mutasi paling besar 2 MB. Unduh rentang tanggal yang lebih pendek.",
  tooMany: "Kirim satu berkas saja.",
  missing: "Pilih berkas mutasi yang ingin dimasukkan.",
};

/** A file of products; what is in it has limits of its own (spreadsheet/limits). */
const TABLE: Allowed = {
  megabytes: LIMITS.bytes / 1024 / 1024,
  code: "file_refused",
  tooLarge: "Berkas paling besar 3 MB. Bagi menjadi beberapa berkas.",
  tooMany: "Kirim satu berkas saja.",
  missing: "Pilih berkas Excel atau CSV yang ingin dikirim.",
};

const refuse = ({ code }: Allowed, message: string, field = "file") => new Problem("invalid", code, message, [{ field, message }]);

function explain(error: unknown, allowed: Allowed, field?: string): unknown {
  if (!(error instanceof MulterError))
    return error instanceof Error ? refuse(allowed, "Berkas tidak terbaca. Coba kirim lagi.", field) : error;
  return refuse(allowed, error.code === "LIMIT_FILE_SIZE" ? allowed.tooLarge : allowed.tooMany, field);
}

/** One file in the field `file`, kept in memory within these bounds; the rest of the form are a few short texts. */
function oneFile(allowed: Allowed): MiddlewareFunction {
  const accept = multer({
    storage: multer.memoryStorage(),
    limits: {
      fileSize: allowed.megabytes * 1024 * 1024,
      files: 1,
      fields: 4,
      parts: 5,
      fieldNameSize: 40,
      fieldSize: 2_000,
      headerPairs: 20,
    },
  }).single("file");
  return (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) => {
    accept(req, res, (error: unknown) => next(error ? explain(error, allowed) : undefined));
  };
}

function uploaded(req: MedusaRequest, allowed: Allowed): Buffer {
  const { file } = req as MedusaRequest & { file?: { buffer: Buffer } };
  if (!file || file.buffer.length === 0) throw refuse(allowed, allowed.missing);
  return file.buffer;
}

/** Photos of what was wrong: together no more than a few phones' worth of memory. */
const PHOTOS: Allowed = { ...PHOTO, tooMany: `Kirim paling banyak ${COMPLAINT_TERMS.most_photos} foto.` };
const PHOTOS_FIELD = "photos";

/** Up to five photos in the field `photos`, and a form of some texts beside them. */
const acceptPhotos = multer({
  storage: multer.memoryStorage(),
  limits: {
    fileSize: PHOTOS.megabytes * 1024 * 1024,
    files: COMPLAINT_TERMS.most_photos,
    fields: 8,
    parts: COMPLAINT_TERMS.most_photos + 8,
    fieldNameSize: 40,
    fieldSize: 8_000,
    headerPairs: 20,
  },
}).array(PHOTOS_FIELD);
export const somePhotos: MiddlewareFunction = (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) => {
  acceptPhotos(req, res, (error: unknown) => next(error ? explain(error, PHOTOS, PHOTOS_FIELD) : undefined));
};

/** The uploaded photos' bytes, in the order they were chosen. */
export function uploadedPhotos(req: MedusaRequest): Buffer[] {
  const { files = [] } = req as MedusaRequest & { files?: { buffer: Buffer }[] };
  return files.map((file) => file.buffer).filter((buffer) => buffer.length > 0);
}

/** Reads a multipart form with one photo, one photo or PDF, one bank statement, or one file of products. */
export const onePhoto = oneFile(PHOTO);
export const oneDocument = oneFile(DOCUMENT);
export const oneStatement = oneFile(STATEMENT);
export const oneTable = oneFile(TABLE);

/** The uploaded file's bytes. */
export const uploadedPhoto = (req: MedusaRequest): Buffer => uploaded(req, PHOTO);
export const uploadedDocument = (req: MedusaRequest): Buffer => uploaded(req, DOCUMENT);
export const uploadedStatement = (req: MedusaRequest): Buffer => uploaded(req, STATEMENT);
export const uploadedTable = (req: MedusaRequest): Buffer => uploaded(req, TABLE);
