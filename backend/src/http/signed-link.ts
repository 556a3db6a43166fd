import { createHmac, timingSafeEqual } from "node:crypto";
import { backendLink } from "../foundation/links";
import { notFound } from "./problem";

/**
 * Links to evidence of permits, which are PDFs as well: whoever may see a file is given an address that opens it for a few minutes and that nobody can make up or
 * lengthen. It carries no login, so pictures and PDFs open in any tab; routes that know who asks hand it out.
 */
const SECONDS = 300;

function key(): Buffer {
  const secret = process.env.JWT_SECRET;
  if (!secret) throw new Error("JWT_SECRET is not set: links to evidence cannot be signed.");
  // A key of its own: a signature here is none anywhere else.
  return createHmac("sha256", secret).update("lapak-evidence-link").digest();
}

const signatureOf = (text: string) => createHmac("sha256", key()).update(text).digest("base64url");

/** An address that opens this file until a few minutes from `now`. */
export function evidenceLink(id: string, now: Date = new Date()): string {
  const text = `${id}.${Math.floor(now.getTime() / 1000) + SECONDS}`;
  return backendLink(`/evidence/${text}.${signatureOf(text)}`);
}

/** The id a token opens. Wrong and old ones are told apart by nobody. */
export function openedBy(token: string, now: Date = new Date()): string {
  const [id, until, signature, ...more] = token.split(".");
  const expected = Buffer.from(signatureOf(`${id}.${until}`));
  const given = Buffer.from(signature ?? "");
  const isOurs = given.length === expected.length && timingSafeEqual(given, expected);
  if (!isOurs || more.length > 0 || !id || Number(until) * 1000 < now.getTime()) throw notFound("Berkas");
  return id;
}
