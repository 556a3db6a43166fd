import { randomUUID } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import type { ProviderSendNotificationDTO, ProviderSendNotificationResultsDTO } from "@medusajs/framework/types";
import { AbstractNotificationProviderService } from "@medusajs/framework/utils";
import nodemailer from "nodemailer";
import { mailSettings } from "../../foundation/mail-settings";
import { STORAGE } from "../../foundation/storage";

interface Mail {
  from: string;
  to: string;
  subject: string;
  text: string;
  html: string;
}

const TIMEOUTS = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };

/** Sends what src/mail composed; without an SMTP server each mail becomes a file any mail program opens. */
export class MailNotificationService extends AbstractNotificationProviderService {
  static override identifier = "mail";

  readonly #settings = mailSettings();
  readonly #smtp = this.#settings.smtpUrl ? nodemailer.createTransport({ url: this.#settings.smtpUrl, ...TIMEOUTS }) : null;
  readonly #paper = nodemailer.createTransport({ streamTransport: true, buffer: true });

  override async send({ to, content }: ProviderSendNotificationDTO): Promise<ProviderSendNotificationResultsDTO> {
    const mail = {
      from: this.#settings.from,
      to,
      subject: content?.subject ?? "",
      text: content?.text ?? "",
      html: content?.html ?? "",
    };
    return { id: this.#smtp ? (await this.#smtp.sendMail(mail)).messageId : await this.#writeFile(mail) };
  }

  async #writeFile(mail: Mail): Promise<string> {
    const { message } = await this.#paper.sendMail(mail);
    const id = `${new Date().toISOString().replace(/[:.]/g, "-")}-${randomUUID().slice(0, 8)}`;
    await mkdir(STORAGE.mail, { recursive: true, mode: 0o700 });
    await writeFile(path.join(STORAGE.mail, `${id}.eml`), message as Buffer, { mode: 0o600 });
    return id;
  }
}
