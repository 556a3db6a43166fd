import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";
import { type FieldProblem, isProblem, PROBLEM_STATUS } from "./problem";

/** Every error on the wire looks like this, whatever threw it. */
export interface ErrorAnswer {
  code: string;
  message: string;
  fields: FieldProblem[];
  details?: Record<string, unknown>;
}

interface Known {
  status: number;
  code: string;
  message: string;
}

const INVALID: Known = { status: 400, code: "invalid", message: "Ada isian yang tidak sesuai. Periksa lalu coba lagi." };
const CONFLICT: Known = { status: 409, code: "conflict", message: "Data ini baru saja berubah. Muat ulang lalu coba lagi." };
const TAKEN: Known = { status: 409, code: "duplicate", message: "Data ini sudah ada." };
const NOT_FOUND: Known = { status: 404, code: "not_found", message: "Data tidak ditemukan." };
const UNAUTHORIZED: Known = { status: 401, code: "unauthorized", message: "Masuk dulu untuk melanjutkan." };
const UNEXPECTED: Known = { status: 500, code: "unexpected", message: "Terjadi gangguan di pihak kami. Coba lagi sebentar lagi." };

/** Errors of Medusa's own code, whose English messages name tables and ids: people get a sentence they can act on. */
const BY_TYPE: Record<string, Known> = {
  [MedusaError.Types.INVALID_DATA]: INVALID,
  [MedusaError.Types.INVALID_ARGUMENT]: INVALID,
  [MedusaError.Types.NOT_ALLOWED]: { status: 400, code: "not_allowed", message: "Ini belum bisa dilakukan pada keadaan sekarang." },
  [MedusaError.Types.UNAUTHORIZED]: UNAUTHORIZED,
  [MedusaError.Types.FORBIDDEN]: { status: 403, code: "forbidden", message: "Anda tidak berhak melakukan ini." },
  [MedusaError.Types.NOT_FOUND]: NOT_FOUND,
  [MedusaError.Types.CONFLICT]: CONFLICT,
  [MedusaError.Types.DUPLICATE_ERROR]: TAKEN,
  [MedusaError.Types.PAYMENT_AUTHORIZATION_ERROR]: { status: 402, code: "payment", message: "Pembayaran belum berhasil. Coba lagi." },
  QueryRunnerAlreadyReleasedError: CONFLICT,
  TransactionAlreadyStartedError: CONFLICT,
  TransactionNotStartedError: CONFLICT,
};

const BY_CODE: Record<string, Known> = {
  [MedusaError.Codes.INSUFFICIENT_INVENTORY]: { status: 409, code: "out_of_stock", message: "Stok tidak cukup." },
  "23505": TAKEN,
  "23503": NOT_FOUND,
  "40001": CONFLICT,
  "40P01": CONFLICT,
};

/** Errors of Express and its body parser carry a status of their own. */
const BY_STATUS: Record<number, Known> = {
  400: { status: 400, code: "unreadable", message: "Permintaan tidak terbaca." },
  401: UNAUTHORIZED,
  404: NOT_FOUND,
  413: { status: 413, code: "too_large", message: "Data yang dikirim terlalu besar." },
  415: { status: 415, code: "unsupported", message: "Jenis data yang dikirim tidak didukung." },
};

/** Medusa answers a wrong password and a taken address alike; people need to know which of the two to mend. */
function signInRefused(path: string, body: ErrorAnswer): ErrorAnswer {
  if (!path.startsWith("/auth/")) return body;
  return path.endsWith("/register")
    ? { ...body, code: "account_exists", message: "Email ini sudah dipakai. Masuk dengan kata sandinya, atau atur ulang kata sandi." }
    : { ...body, code: "sign_in_failed", message: "Email atau kata sandi tidak cocok." };
}

/** What the database itself refuses, by the name of the constraint. */
const BY_CONSTRAINT: Record<string, Known> = {
  stock_covers_reservations: {
    status: 409,
    code: "stock_promised",
    message: "Stok tidak bisa lebih kecil dari jumlah yang sudah dipesan pembeli.",
  },
  listing_is_recalled: {
    status: 409,
    code: "recalled",
    message: "Produk ini sedang ditarik, jadi belum bisa ditampilkan. Lihat halaman Penarikan.",
  },
  refund_within_captures: {
    status: 409,
    code: "refund_too_large",
    message: "Yang dikembalikan tidak bisa lebih besar dari uang yang diterima untuk pesanan ini.",
  },
};

interface ErrorShape {
  constraint?: string;
  type?: string;
  name?: string;
  code?: string;
  message?: string;
  stack?: string;
  statusCode?: number;
  /** PostgreSQL's: these two come with its errors only. */
  severity?: string;
  table?: string;
}

function recognise(error: ErrorShape): Known {
  if (error.constraint && BY_CONSTRAINT[error.constraint]) return BY_CONSTRAINT[error.constraint] as Known;
  if (error.code && BY_CODE[error.code]) return BY_CODE[error.code] as Known;
  const byType = BY_TYPE[error.type ?? ""] ?? BY_TYPE[error.name ?? ""];
  if (byType) return byType;
  if (error.statusCode && error.statusCode < 500) return BY_STATUS[error.statusCode] ?? { ...INVALID, status: error.statusCode };
  return UNEXPECTED;
}

/** Digits that could be a phone, NIK or account number, and mail addresses, never reach the log. */
export function withoutPersonalData(text: string): string {
  return text.replace(/[\w.+-]+@[\w-]+\.[\w.-]+/g, "‹email›").replace(/\+?\d[\d -]{7,}\d/g, "‹angka›");
}

/** What the log says of an error. PostgreSQL's quote the statement with every value in it, so of those only what names the fault is told. */
export function causeOf(error: unknown): string {
  const { severity, name, code, table, constraint, stack, message } = (error ?? {}) as ErrorShape;
  if (!severity || !code) return withoutPersonalData(stack ?? message ?? JSON.stringify(error) ?? "");
  const frames = (stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  return [[name, code, table, constraint].filter(Boolean).join(" "), ...frames].join("\n");
}

export function errorAnswer(error: unknown): { status: number; body: ErrorAnswer } {
  if (isProblem(error)) {
    const { code, message, fields, details } = error;
    return { status: PROBLEM_STATUS[error.kind], body: { code: code ?? error.kind, message, fields, ...(details ? { details } : {}) } };
  }
  const { status, code, message } = recognise((error ?? {}) as ErrorShape);
  return { status, body: { code, message, fields: [] } };
}

/** The last handler of every request. */
export function answerError(error: unknown, req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void {
  if (res.headersSent) {
    next(error);
    return;
  }
  const { status, body } = errorAnswer(error);
  if (status >= 500) {
    const logger = req.scope.resolve(ContainerRegistrationKeys.LOGGER);
    logger.error(`${req.method} ${req.path} → ${status}: ${causeOf(error)}`);
  }
  res.status(status).json(status === 401 && req.method === "POST" ? signInRefused(req.path, body) : body);
}
