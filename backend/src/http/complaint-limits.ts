import { createHash } from "node:crypto";
import { normalizeNumber } from "../modules/order-group/rules/numbers";
import { indonesianPhone } from "../modules/order-group/rules/phone";
import { limited } from "./rate-limits";

/** The number of the purchase an address is about, however it is written. */
export const numberIn = (url: string): string => normalizeNumber(decodeURIComponent(/\/order-groups\/([^/?]+)/.exec(url)?.[1] ?? ""));

const isNoPost = ({ method }: { method: string }): boolean => method !== "POST";

/** Complaints carry photos that are held in memory while they are read: few for one purchase, whoever sends them. */
export const complaintsOfOrder = limited(15, 15, { keyGenerator: (req) => `complaint:${numberIn(req.originalUrl)}`, skip: isNoPost });

/** And for each phone or account, however many purchases it has; hashed, so that memory holds no list of phones. */
export const complaintsOfPerson = limited(30, 60, {
  keyGenerator: (req) => {
    const { phone } = (req.body ?? {}) as { phone?: unknown };
    const person = typeof phone === "string" ? (indonesianPhone(phone) ?? phone) : (req.headers.authorization ?? "");
    return createHash("sha256").update(person).digest("base64");
  },
  skip: isNoPost,
});
