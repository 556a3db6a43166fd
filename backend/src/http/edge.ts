import type { MedusaNextFunction, MedusaRequest, MedusaResponse, MiddlewareRoute } from "@medusajs/framework/http";
import helmet from "helmet";
import { Problem } from "./problem";
import { failuresByAccount, failuresByAddress, registrations, resetMails, uploads, wrongConfirmations } from "./rate-limits";
import { type Complaint, complaintAboutBody, complaintAboutQuery } from "./rules/hostile-input";

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
  // Registering with the address of an account asks for its password, so it can be used for guessing.
  { matcher: "/store/vendor-accounts", middlewares: [registrations, failuresByAccount] },
  { matcher: "/vendor/finance/account", middlewares: [wrongConfirmations] },
  { matcher: "/vendor/finance/stripe", middlewares: [wrongConfirmations] },
  { matcher: "/vendor/photos", middlewares: [uploads] },
  { matcher: "/vendor/imports", middlewares: [uploads] },
  { matcher: "/vendor/application/evidence", middlewares: [uploads] },
];
