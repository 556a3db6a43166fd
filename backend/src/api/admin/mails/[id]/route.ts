import { Modules } from "@medusajs/framework/utils";
import { z } from "zod";
import { MailView } from "../../../../contracts/mail";
import { officerEndpoint } from "../../../../http/callers";
import { notFound } from "../../../../http/problem";
import { contentOf, refuseWhenMailsAreSent, summarizeMail } from "../kept-mails";

export const GET = officerEndpoint(
  { summary: "Satu surat", params: z.strictObject({ id: z.string() }), response: MailView },
  async ({ params, scope }) => {
    refuseWhenMailsAreSent();
    const mail = await scope.resolve(Modules.NOTIFICATION).retrieveNotification(params.id);
    if (mail.channel !== "email") throw notFound("Surat");
    const { text, html } = contentOf(mail);
    return { ...summarizeMail(mail), text, html };
  },
);
