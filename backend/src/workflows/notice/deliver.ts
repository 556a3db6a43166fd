import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { backendLink, storefrontLink } from "../../foundation/links";
import { NOTICE_MODULE } from "../../modules/notice";
import type { NewNotice, NoticeModuleService } from "../../modules/notice/service";
import { OUTBOX_MODULE } from "../../modules/outbox";
import type { OutboxModuleService } from "../../modules/outbox/service";
import { wordsOf } from "../../notices/words";
import type { OutboxMessageInput } from "../outbox/steps/enqueue-messages";
import { vendorsOf } from "../vendor/steps/change-vendor";

const MOST_MEMBERS = 50;
const MOST_OFFICERS = 20;

export type NoticePayload = { data: NewNotice & { mail: boolean } };

/** Everybody a notice is for, by name. */
async function readersOf(
  container: MedusaContainer,
  { vendor_id, owners_only }: NewNotice,
): Promise<{ id: string; email: string; name: string }[]> {
  if (vendor_id === null) {
    const users = await container
      .resolve(Modules.USER)
      .listUsers({}, { select: ["id", "email"], take: MOST_OFFICERS, order: { created_at: "ASC" } });
    return users.map(({ id, email }) => ({ id, email, name: "Petugas" }));
  }
  const memberships = await vendorsOf(container).listMemberships(
    { vendor_id, ...(owners_only ? { role: "owner" } : {}) },
    { relations: ["member"], take: MOST_MEMBERS },
  );
  return memberships.map(({ member: { id, email, name } }) => ({ id, email, name }));
}

async function lettersOf(container: MedusaContainer, notice: NewNotice): Promise<OutboxMessageInput[]> {
  const { title, text } = wordsOf(notice.kind, notice.data);
  const link = notice.audience === "vendor" ? storefrontLink(notice.path) : backendLink(`/app${notice.path}`);
  const readers = await readersOf(container, notice);
  return readers.map(({ id, email, name }) => ({
    topic: "mail",
    dedupe_key: `notice-mail:${notice.key}:${id}`,
    payload: { to: email, template: "notice", data: { name, title, text, link } },
  }));
}

/** Puts a notice into its readers' lists and, where it is to be mailed, the letters into the outbox: one transaction. */
export async function deliverNotice(container: MedusaContainer, { data: { mail, ...notice } }: NoticePayload): Promise<void> {
  const letters = mail ? await lettersOf(container, notice) : [];
  await container
    .resolve<NoticeModuleService>(NOTICE_MODULE)
    .post(notice, (joined) => container.resolve<OutboxModuleService>(OUTBOX_MODULE).enqueue(letters, joined));
}
