import { Modules } from "@medusajs/framework/utils";
import { mailSettings } from "../foundation/mail-settings";
import type { Delivery } from "../outbox/deliveries";
import { composeMail } from "./compose";

/**
 * Hands a mail to the Notification Module. What it says is kept only where there is no SMTP server, for officers to read;
 * a mail that was really sent may carry a reset link and is nobody else's to see.
 */
export const deliverMail: Delivery<"mail"> = async (container, { to, template, data }) => {
  const content = composeMail(template, data);
  await container.resolve(Modules.NOTIFICATION).createNotifications({
    to,
    channel: "email",
    template,
    content,
    data: mailSettings().smtpUrl ? null : { ...content },
  });
};
