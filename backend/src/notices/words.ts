import type { z } from "zod";
import { complaintNotices } from "./kinds/complaints";
import { officerNotices } from "./kinds/officers";
import { orderNotices } from "./kinds/orders";
import { permitNotices } from "./kinds/permits";
import { recallNotices } from "./kinds/recalls";
import { reviewNotices } from "./kinds/reviews";
import { vendorNotices } from "./kinds/vendor";
import type { NoticeKindOf, NoticeWords } from "./notice";

const KINDS = {
  ...orderNotices,
  ...vendorNotices,
  ...complaintNotices,
  ...officerNotices,
  ...recallNotices,
  ...permitNotices,
  ...reviewNotices,
};
export type NoticeKind = keyof typeof KINDS;
export type NoticeData<K extends NoticeKind> = z.infer<(typeof KINDS)[K]["schema"]>;

/** What a notice says. Throws on a kind nobody knows or on data it cannot be written from. */
export function wordsOf(kind: string, data: unknown): NoticeWords {
  const found = Object.hasOwn(KINDS, kind) ? (KINDS[kind as NoticeKind] as NoticeKindOf<unknown>) : undefined;
  if (!found) throw new Error(`no kind of notice named ${kind}`);
  return found.write(found.schema.parse(data));
}
