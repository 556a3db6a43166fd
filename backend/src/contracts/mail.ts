import { z } from "zod";
import { PageNumber, Timestamp } from "./primitives";

/** `GET /admin/mails?page`, `GET /admin/mails/:id`: what would have been sent. 404 once SMTP is configured, because mails carry reset links. */
export const MailQuery = z.strictObject({ page: PageNumber });
export const MailSummary = z.strictObject({ id: z.string(), to: z.string(), subject: z.string(), sent_at: Timestamp });
export const MailList = z.strictObject({ mails: z.array(MailSummary), page: z.int(), has_next: z.boolean() });
export const MailView = MailSummary.extend({ text: z.string(), html: z.string() });
