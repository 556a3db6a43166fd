import type { NotificationDTO } from "@medusajs/framework/types";
import { mailSettings } from "../../../foundation/mail-settings";
import { notFound } from "../../../http/problem";
import type { ComposedMail } from "../../../mail/letter";

/** Mails carry reset links: once they are really sent, nobody else may read them, not even what was kept before. */
export function refuseWhenMailsAreSent(): void {
  if (mailSettings().smtpUrl) throw notFound("Surat");
}

export const contentOf = (mail: NotificationDTO): ComposedMail => ({
  subject: "",
  text: "",
  html: "",
  ...(mail.data as Partial<ComposedMail> | null),
});

export const summarizeMail = (mail: NotificationDTO) => ({
  id: mail.id,
  to: mail.to,
  subject: contentOf(mail).subject,
  sent_at: new Date(mail.created_at).toISOString(),
});
