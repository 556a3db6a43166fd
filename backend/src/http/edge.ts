import { createHash } from "node:crypto";
import type { MedusaNextFunction, MedusaRequest, MedusaResponse, MiddlewareRoute } from "@medusajs/framework/http";
import { ipKeyGenerator, type Options, rateLimit } from "express-rate-limit";
import helmet from "helmet";
import type { ErrorAnswer } from "./answer-error";
import { Problem } from "./problem";
import { type Complaint, complaintAboutBody, complaintAboutQuery } from "./rules/hostile-input";

const MINUTE = 60_000;

const SENTENCE: Record<Complaint, string> = {
  too_many_parameters: "Terlalu banyak parameter.",
  too_deep: "Data yang dikirim terlalu bertingkat.",
  forbidden_name: "Ada nama isian yang tidak diperbolehkan.",
};

/** Refuses what no honest client sends, before any schema or query sees it. */
function refuseHostileInput(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void {
  const search = req.originalUrl.split("?")[1] ?? "";
  const complaint = complaintAboutQuery(search) ?? complaintAboutBody(req.body);
  if (complaint) throw new Problem("invalid", complaint, SENTENCE[complaint]);
  next();
}

/** Answers of the API are data: no browser may run, frame or guess anything in them. Pictures are shown on the storefront's host. */
const apiHeaders = helmet({
  contentSecurityPolicy: { useDefaults: false, directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] } },
  crossOriginResourcePolicy: { policy: "cross-origin" },
});
/** Medusa Admin and the API reference are pages with scripts of their own. */
const pageHeaders = helmet({ contentSecurityPolicy: false, crossOriginEmbedderPolicy: false });
const PAGES = /^\/(app|docs)(\/|$)/;

function securityHeaders(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void {
  (PAGES.test(req.path) ? pageHeaders : apiHeaders)(req, res, next);
}

/** One number widens or narrows every limit below, e.g. for a load test from one address. */
const factor = Number(process.env.RATE_LIMIT_FACTOR ?? 1);

const address = (req: { ip?: string }) => ipKeyGenerator(req.ip ?? "unknown");

const tooMany: ErrorAnswer = {
  code: "too_many_requests",
  message: "Terlalu banyak percobaan. Tunggu beberapa menit lalu coba lagi.",
  fields: [],
};

export function limited(limit: number, minutes: number, options: Partial<Options>) {
  return rateLimit({
    windowMs: minutes * MINUTE,
    limit: Math.ceil(limit * factor),
    standardHeaders: "draft-8",
    legacyHeaders: false,
    message: tooMany,
    ...options,
  });
}

const onlyPosts = (req: { method: string }) => req.method !== "POST";

/** The account somebody tries to enter, hashed so that memory holds no list of addresses. */
function account(req: { body?: unknown; path: string; ip?: string }): string {
  const { email, identifier } = (req.body ?? {}) as { email?: unknown; identifier?: unknown };
  const name = email ?? identifier;
  if (typeof name !== "string") return address(req);
  return createHash("sha256").update(`${req.path}:${name.trim().toLowerCase()}`).digest("base64");
}

/** Guessing passwords: only failures count, so a busy storefront or office is never locked out by its own success. */
const failuresByAddress = limited(100, 15, { keyGenerator: address, skip: onlyPosts, skipSuccessfulRequests: true });
const failuresByAccount = limited(10, 15, { keyGenerator: account, skip: onlyPosts, skipSuccessfulRequests: true });
const resetMails = limited(5, 60, { keyGenerator: account, skip: onlyPosts });
const registrations = limited(300, 60, { keyGenerator: address, skip: onlyPosts });
const uploads = limited(120, 10, { keyGenerator: (req) => req.headers.authorization ?? address(req), skip: onlyPosts });

/** People write their address in any case and find their account in every one; identities are kept in lower case. */
function lowerCaseAddress(req: MedusaRequest<Record<string, unknown>>, _res: MedusaResponse, next: MedusaNextFunction): void {
  for (const name of ["email", "identifier"]) {
    const value = req.body?.[name];
    if (typeof value === "string") req.body[name] = value.trim().toLowerCase();
  }
  next();
}

/** What every request passes before its area's own guards. */
export const edgeMiddlewares: MiddlewareRoute[] = [
  { matcher: "/", middlewares: [securityHeaders, refuseHostileInput] },
  { matcher: "/auth", middlewares: [failuresByAddress, failuresByAccount] },
  { matcher: "/auth/vendor", middlewares: [lowerCaseAddress] },
  { matcher: "/auth/customer", middlewares: [lowerCaseAddress] },
  { matcher: "/auth/:actor/:provider/reset-password", middlewares: [resetMails] },
  { matcher: "/auth/:actor/:provider/register", middlewares: [registrations] },
  { matcher: "/store/vendor-accounts", middlewares: [registrations] },
  { matcher: "/vendor/photos", middlewares: [uploads] },
  { matcher: "/vendor/application/evidence", middlewares: [uploads] },
];
