import { generateEntityId, InjectManager, InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils";
import { type SameTransaction, sameTransaction } from "../../foundation/same-transaction";
import { Notice } from "./models/notice";
import { NoticeMark } from "./models/notice-mark";
import { NoticeRead } from "./models/notice-read";

export interface NewNotice {
  audience: "vendor" | "officer";
  vendor_id: string | null;
  owners_only: boolean;
  kind: string;
  key: string;
  data: Record<string, unknown>;
  path: string;
}

export interface NoticeRow {
  id: string;
  kind: string;
  data: Record<string, unknown>;
  path: string;
  created_at: Date;
  read: boolean;
}

/** Who reads where: a member in a vendor's panel, or an officer. */
export type Reader = { id: string } & ({ place: "officer" } | { place: "vendor"; vendor_id: string; owner: boolean });

const KEEP_DAYS = 90;
/** What the bell counts; beyond it says "99+". */
export const MOST_COUNTED = 100;

const placeOf = (reader: Reader) => (reader.place === "officer" ? "officer" : reader.vendor_id);

/** Each in the words of its index. */
function shownTo(reader: Reader): { where: string; values: string[] } {
  if (reader.place === "officer") return { where: "n.audience = 'officer' and n.vendor_id is null", values: [] };
  return { where: `n.vendor_id = ? ${reader.owner ? "" : "and not n.owners_only"}`, values: [reader.vendor_id] };
}

/** Ids grow with time, and every one is later than the empty text. */
const THROUGH = "coalesce((select through_id from notice_mark where reader_id = ? and place = ? and deleted_at is null), '')";
const IS_READ = `(n.id <= ${THROUGH} or exists (select 1 from notice_read r where r.notice_id = n.id and r.reader_id = ? and r.deleted_at is null))`;

export class NoticeModuleService extends MedusaService({ Notice, NoticeRead, NoticeMark }) {
  /** Writes a notice unless its key was told before; `alongside` writes what belongs to it in the same transaction. */
  @InjectTransactionManager()
  async post(
    notice: NewNotice,
    alongside: (joined: SameTransaction) => Promise<unknown>,
    @MedusaContext() context: SameTransaction = {},
  ): Promise<void> {
    await context.transactionManager!.execute(
      `insert into notice (id, audience, vendor_id, owners_only, kind, key, data, path) values (?, ?, ?, ?, ?, ?, ?::jsonb, ?)
       on conflict (key) where deleted_at is null do nothing`,
      [
        ...[generateEntityId(undefined, "ntc"), notice.audience, notice.vendor_id, notice.owners_only],
        ...[notice.kind, notice.key, JSON.stringify(notice.data), notice.path],
      ],
    );
    await alongside(sameTransaction(context));
  }

  /** Newest first, older than `before`; with `unread`, only what this reader has not read. */
  @InjectManager()
  async page(
    reader: Reader,
    { before, unread, take }: { before?: string; unread: boolean; take: number },
    @MedusaContext() context: SameTransaction = {},
  ): Promise<NoticeRow[]> {
    const { where, values } = shownTo(reader);
    const read = [reader.id, placeOf(reader), reader.id];
    return await context.manager!.execute(
      `select n.id, n.kind, n.data, n.path, n.created_at, ${IS_READ} as read from notice n
       where ${where} and n.deleted_at is null ${before ? "and n.id < ?" : ""} ${unread ? `and not ${IS_READ}` : ""}
       order by n.id desc limit ?`,
      [...read, ...values, ...(before ? [before] : []), ...(unread ? read : []), take],
    );
  }

  /** How many are unread, counted up to MOST_COUNTED. */
  @InjectManager()
  async countUnread(reader: Reader, @MedusaContext() context: SameTransaction = {}): Promise<number> {
    const { where, values } = shownTo(reader);
    const mark = [reader.id, placeOf(reader)];
    const [row]: { count: number }[] = await context.manager!.execute(
      `select count(*)::int as count from (
         select 1 from notice n where ${where} and n.deleted_at is null and n.id > ${THROUGH}
           and not exists (select 1 from notice_read r where r.notice_id = n.id and r.reader_id = ? and r.deleted_at is null)
         limit ?) counted`,
      [...values, ...mark, reader.id, MOST_COUNTED],
    );
    return row?.count ?? 0;
  }

  /** False when this reader is not told of it. */
  @InjectManager()
  async markRead(reader: Reader, noticeId: string, @MedusaContext() context: SameTransaction = {}): Promise<boolean> {
    const { where, values } = shownTo(reader);
    const found: unknown[] = await context.manager!.execute(`select 1 from notice n where n.id = ? and ${where} and n.deleted_at is null`, [
      noticeId,
      ...values,
    ]);
    if (found.length === 0) return false;
    await context.manager!.execute(
      `insert into notice_read (id, notice_id, reader_id) values (?, ?, ?) on conflict (notice_id, reader_id) where deleted_at is null do nothing`,
      [generateEntityId(undefined, "ntcr"), noticeId, reader.id],
    );
    return true;
  }

  /** Everything up to the newest one the reader saw; what came since stays unread. */
  @InjectManager()
  async markAllRead(reader: Reader, throughId: string, @MedusaContext() context: SameTransaction = {}): Promise<void> {
    await context.manager!.execute(
      `insert into notice_mark (id, reader_id, place, through_id) values (?, ?, ?, ?)
       on conflict (reader_id, place) where deleted_at is null
       do update set through_id = greatest(notice_mark.through_id, excluded.through_id), updated_at = now()`,
      [generateEntityId(undefined, "ntcm"), reader.id, placeOf(reader), throughId],
    );
  }

  /** What is old enough is in the lists it told of; a batch at a time. How many went. */
  @InjectTransactionManager()
  async forgetOld(@MedusaContext() context: SameTransaction = {}): Promise<number> {
    const gone: { id: string }[] = await context.transactionManager!.execute(
      `delete from notice where id in (select id from notice where created_at < now() - make_interval(days => ?) and deleted_at is null limit 5000)
       returning id`,
      [KEEP_DAYS],
    );
    if (gone.length === 0) return 0;
    const ids = gone.map(({ id }) => id);
    await context.transactionManager!.execute(`delete from notice_read where notice_id in (${ids.map(() => "?").join(", ")})`, ids);
    return gone.length;
  }
}
