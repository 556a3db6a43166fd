import type { NoticeData, NoticeKind } from "../../notices/words";
import type { OutboxMessageInput } from "../outbox/steps/enqueue-messages";

interface Told<K extends NoticeKind> {
  /** Names the fact, e.g. `permit-expiring:prm_1:30`: the same one is never told twice. */
  key: string;
  /** What happened; its words and what they need are in src/notices/kinds. */
  kind: K;
  data: NoticeData<K>;
  /** The page it leads to: `/penjual/…` for a vendor, an address under Medusa Admin's `/app` (`/komplain/…`) for officers. */
  path: string;
  /** Also as a letter to everybody who is told. Leave it out where a letter of its own is written. */
  mail?: boolean;
}

export type NoticeInput<K extends NoticeKind = NoticeKind> = Told<K> &
  ({ audience: "vendor"; vendor_id: string; owners_only?: boolean } | { audience: "officer" });

/**
 * A notice as a message of the outbox: write it with the change it tells of (`outbox.enqueue(messages, sameTransaction)`), or last in a
 * workflow (`enqueueMessagesStep`). Who is told, and their mail addresses, are looked up when it is delivered.
 */
export const noticeMessage = <K extends NoticeKind>(notice: NoticeInput<K>): OutboxMessageInput => ({
  topic: "notice",
  dedupe_key: `notice:${notice.key}`,
  payload: {
    data: {
      ...{
        audience: notice.audience,
        kind: notice.kind,
        key: notice.key,
        data: notice.data,
        path: notice.path,
        mail: notice.mail ?? false,
      },
      vendor_id: notice.audience === "vendor" ? notice.vendor_id : null,
      owners_only: notice.audience === "vendor" && (notice.owners_only ?? false),
    },
  },
});
