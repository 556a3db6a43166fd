import { Modules } from "@medusajs/framework/utils";
import { MailList, MailQuery } from "../../../contracts/mail";
import { officerEndpoint } from "../../../http/callers";
import { PAGE_SIZE, pageOf } from "../../../workflows/order/views";
import { refuseWhenMailsAreSent, summarizeMail } from "./kept-mails";

export const GET = officerEndpoint(
  { summary: "Surat yang ditulis selama belum ada server surat", query: MailQuery, response: MailList },
  async ({ query, scope }) => {
    refuseWhenMailsAreSent();
    const found = await scope
      .resolve(Modules.NOTIFICATION)
      .listNotifications({ channel: "email" }, { order: { created_at: "DESC" }, skip: (query.page - 1) * PAGE_SIZE, take: PAGE_SIZE + 1 });
    const { page, has_next } = pageOf(found);
    return { mails: page.map(summarizeMail), page: query.page, has_next };
  },
);
