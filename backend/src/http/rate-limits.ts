import { createHash } from "node:crypto";
import { BlockList, isIPv4 } from "node:net";
import { ipKeyGenerator, type Options, rateLimit } from "express-rate-limit";
import type { ErrorAnswer } from "./answer-error";

const MINUTE = 60_000;

/** One number widens or narrows every limit, e.g. for a load test from one address. */
const factor = Number(process.env.RATE_LIMIT_FACTOR ?? 1);

const tooMany: ErrorAnswer = {
  code: "too_many_requests",
  message: "Terlalu banyak percobaan. Tunggu beberapa menit lalu coba lagi.",
  fields: [],
};

/** A limit of so many requests in so many minutes, kept in this process's memory. */
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

const ownNetwork = new BlockList();
for (const [network, prefix] of [
  ["127.0.0.0", 8],
  ["10.0.0.0", 8],
  ["172.16.0.0", 12],
  ["192.168.0.0", 16],
  ["169.254.0.0", 16],
] as const) {
  ownNetwork.addSubnet(network, prefix, "ipv4");
}
for (const [network, prefix] of [
  ["::1", 128],
  ["fc00::", 7],
  ["fe80::", 10],
] as const)
  ownNetwork.addSubnet(network, prefix, "ipv6");

interface LimitedRequest {
  method: string;
  ip?: string;
  socket?: { remoteAddress?: string };
  body?: unknown;
  headers: { authorization?: string };
}

const plain = (address: string | undefined): string => (address ?? "").replace(/^::ffff:/, "");
const addressOf = (req: LimitedRequest): string => plain(req.ip);
const isInOwnNetwork = (address: string): boolean => ownNetwork.check(address, isIPv4(address) ? "ipv4" : "ipv6");

/**
 * The storefront speaks for everybody from one address of our own network, and limits each visitor itself; counting its address
 * here would let one guesser lock out the city. The connection must come from there too: `req.ip` alone may be what a header claims.
 */
export const isOurs = (req: LimitedRequest): boolean => isInOwnNetwork(addressOf(req)) && isInOwnNetwork(plain(req.socket?.remoteAddress));
const isNoPost = ({ method }: LimitedRequest): boolean => method !== "POST";

const byAddress = (req: LimitedRequest): string => ipKeyGenerator(addressOf(req) || "unknown");
const hashed = (text: string): string => createHash("sha256").update(text).digest("base64");

/** The account somebody tries to enter, hashed so that memory holds no list of addresses. */
function byAccount(req: LimitedRequest): string {
  const { email, identifier } = (req.body ?? {}) as { email?: unknown; identifier?: unknown };
  const name = email ?? identifier;
  return typeof name === "string" ? hashed(name.trim().toLowerCase()) : byAddress(req);
}

const bySession = (req: LimitedRequest): string => (req.headers.authorization ? hashed(req.headers.authorization) : byAddress(req));

const needNotCount = (req: LimitedRequest): boolean => isNoPost(req) || isOurs(req);

/** Guessing passwords: only failures count, so a busy office is never locked out by its own success. */
export const failuresByAddress = limited(100, 15, { keyGenerator: byAddress, skip: needNotCount, skipSuccessfulRequests: true });
export const failuresByAccount = limited(10, 15, { keyGenerator: byAccount, skip: isNoPost, skipSuccessfulRequests: true });
export const resetMails = limited(5, 60, { keyGenerator: byAccount, skip: isNoPost });
export const registrations = limited(60, 60, { keyGenerator: byAddress, skip: needNotCount });
export const uploads = limited(120, 10, { keyGenerator: bySession, skip: isNoPost });
/** An owner's password is asked again before money goes elsewhere: a stolen session must not be a place to guess it. */
export const wrongConfirmations = limited(20, 15, {
  keyGenerator: bySession,
  skip: ({ method }) => method !== "PUT" && method !== "POST",
  skipSuccessfulRequests: true,
});
