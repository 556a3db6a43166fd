import type { MedusaContainer } from "@medusajs/framework/types";
import type { NoticeList, NoticeView } from "../../contracts/notice";
import { NOTICE_MODULE } from "../../modules/notice";
import type { NoticeModuleService, NoticeRow, Reader } from "../../modules/notice/service";
import type { NoticeWords } from "../../notices/notice";
import { wordsOf } from "../../notices/words";

const PAGE_SIZE = 30;

export const noticesOf = (container: MedusaContainer) => container.resolve<NoticeModuleService>(NOTICE_MODULE);
export const vendorReader = (caller: { memberId: string; vendorId: string; role: string }): Reader => ({
  ...{ id: caller.memberId, place: "vendor", vendor_id: caller.vendorId, owner: caller.role === "owner" },
});
export const officerReader = (id: string): Reader => ({ id, place: "officer" });

/** A newer process may have told what this one has no words for; one such notice must not hide the others. */
function readable({ kind, data }: NoticeRow): NoticeWords {
  try {
    return wordsOf(kind, data);
  } catch {
    return { title: "Pemberitahuan", text: "Buka untuk melihatnya." };
  }
}

const viewNotice = (row: NoticeRow): NoticeView => ({
  ...{ id: row.id, kind: row.kind, path: row.path, read: row.read },
  ...readable(row),
  at: new Date(row.created_at).toISOString(),
});

export async function listNotices(
  container: MedusaContainer,
  reader: Reader,
  { before, unread }: { before?: string; unread: boolean },
): Promise<NoticeList> {
  const notices = noticesOf(container);
  const [found, count] = await Promise.all([notices.page(reader, { before, unread, take: PAGE_SIZE + 1 }), notices.countUnread(reader)]);
  const page = found.slice(0, PAGE_SIZE);
  return { notices: page.map(viewNotice), next: found.length > PAGE_SIZE ? (page.at(-1)?.id ?? null) : null, unread: count };
}
