import type { Request, RequestHandler } from "express";
import { rateLimit } from "express-rate-limit";

const reads = new Set(["GET", "HEAD", "OPTIONS"]);
const isWrite = (req: Request) => !reads.has(req.method);

/** True when a browser says that the request was started by one of our own pages, or when it is no browser at all. */
export function isOwnOrigin(headers: { origin?: string; host?: string; "sec-fetch-site"?: string }): boolean {
  if (headers.origin !== undefined) return URL.canParse(headers.origin) && new URL(headers.origin).host === headers.host;
  const site = headers["sec-fetch-site"];
  return site === undefined || site === "same-origin" || site === "none";
}

/** Cookies are SameSite=Lax; this second lock also holds for browsers and subdomains that ignore it. */
export const refuseForeignOrigin: RequestHandler = (req, res, next) => {
  const { origin, host } = req.headers;
  const site = req.headers["sec-fetch-site"];
  const allowed = isOwnOrigin({ origin, host, "sec-fetch-site": typeof site === "string" ? site : undefined });
  if (isWrite(req) && !allowed) res.status(403).type("text/plain; charset=utf-8").send("Permintaan dari situs lain ditolak.");
  else next();
};

const MINUTE = 60_000;
const tooMany = "Terlalu banyak permintaan. Tunggu satu menit, lalu coba lagi.";
const perMinute = (limit: number) =>
  rateLimit({ windowMs: MINUTE, limit, standardHeaders: "draft-8", legacyHeaders: false, message: tooMany });

const reading = perMinute(1200);
const writing = perMinute(120);
/** Where passwords are tried or mails are caused. */
const credentials = perMinute(30);
const CREDENTIAL_PATH = /^\/(akun|penjual)\/(masuk|daftar|lupa-sandi|atur-sandi)(\.data)?$/;

/** Codes of passports: whoever tries many does not scan labels. */
const guessing = perMinute(60);
const CODE_PATH = /^\/izin(\/|\.data|$)|^\/(produk|lapak)\/[^/]+\/izin\/?$/;

/** Per client address; the backend has its own limits per account. */
export const limitRate: RequestHandler = (req, res, next) => {
  if (!isWrite(req)) return (CODE_PATH.test(req.path) ? guessing : reading)(req, res, next);
  return (CREDENTIAL_PATH.test(req.path) ? credentials : writing)(req, res, next);
};

const KILOBYTE = 1024;
const FORM_LIMIT = 128 * KILOBYTE;
/** Photos of products, evidence and payments; the backend checks each file again. */
const UPLOADS = /^\/penjual|^\/pesanan\/[^/]+\/bayar(\.data)?$/;
const UPLOAD_LIMIT = 24 * KILOBYTE * KILOBYTE;
/** Five photos as phones make them, because a form turned away here would lose what was typed. */
const COMPLAINTS = /^\/pesanan\/[^/]+\/komplain\/[^/]+(\.data)?$/;
const COMPLAINT_LIMIT = 41 * KILOBYTE * KILOBYTE;

function limitOf(path: string): number {
  if (COMPLAINTS.test(path)) return COMPLAINT_LIMIT;
  return UPLOADS.test(path) ? UPLOAD_LIMIT : FORM_LIMIT;
}

/** Sizes are judged by the declared length, so a body without one is refused: no browser form sends such. */
export const limitBody: RequestHandler = (req, res, next) => {
  if (!isWrite(req)) return next();
  const limit = limitOf(req.path);
  const length = Number(req.headers["content-length"] ?? Number.NaN);
  if (req.headers["transfer-encoding"] !== undefined) res.status(411).end();
  else if (length > limit) res.status(413).type("text/plain; charset=utf-8").send("Kiriman terlalu besar.");
  else next();
};
