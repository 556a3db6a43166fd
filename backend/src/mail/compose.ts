import { type ComposedMail, render, type Template } from "./letter";
import { accountLetters } from "./letters/account";
import { afterOrderLetters } from "./letters/after-order";
import { amendmentLetters } from "./letters/amendments";
import { complaintLetters } from "./letters/complaints";
import { noticeLetters } from "./letters/notice";
import { orderLetters } from "./letters/orders";
import { paymentLetters } from "./letters/payments";
import { payoutLetters } from "./letters/payout";
import { recallLetters } from "./letters/recall";
import { vendorLetters } from "./letters/vendor";

const TEMPLATES = {
  ...vendorLetters,
  ...orderLetters,
  ...paymentLetters,
  ...accountLetters,
  ...payoutLetters,
  ...afterOrderLetters,
  ...amendmentLetters,
  ...complaintLetters,
  ...noticeLetters,
  ...recallLetters,
};
export type TemplateName = keyof typeof TEMPLATES;
export const TEMPLATE_NAMES = Object.keys(TEMPLATES) as TemplateName[];

/** The mail a template makes of its data; throws on an unknown template or on data it cannot be written from. */
export function composeMail(name: string, data: unknown): ComposedMail {
  const found: Template | undefined = Object.hasOwn(TEMPLATES, name) ? TEMPLATES[name as TemplateName] : undefined;
  if (!found) throw new Error(`no mail template named ${name}`);
  return render(found.write(data));
}
