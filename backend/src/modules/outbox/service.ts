import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql";
import type { Context } from "@medusajs/framework/types";
import { generateEntityId, InjectManager, MedusaContext, MedusaService } from "@medusajs/framework/utils";
import { waitAfter } from "../../queue/retry";
import { OutboxMessage } from "./models/outbox-message";

export interface NewMessage {
  topic: string;
  /** Names the fact that is told; a second message with the same key is dropped. */
  dedupe_key: string;
  payload: Record<string, unknown>;
}

export interface ClaimedMessage extends NewMessage {
  id: string;
  /** Including this one. */
  attempts: number;
}

/** Longer than a batch takes even when each mail runs into its time limits; after it a message of a killed process is taken again. */
const LEASE_SECONDS = 150;
/** What shoppers see must not wait so long: writing documents takes seconds, and doing it twice harms nothing. */
const SEARCH_LEASE_SECONDS = 30;
const KEEP_DELIVERED_DAYS = 7;
const KEEP_DISMISSED_DAYS = 30;
/** Tried for about a quarter of an hour by then; it goes on hourly. In the words of an index. */
const STUCK = "delivered_at is null and deleted_at is null and attempts >= 5 and dismissed_at is null";
const SHOWN = "id, topic, payload, attempts, last_error, due_at, created_at, dismissed_at, dismiss_note";

export interface StuckMessage {
  id: string;
  topic: string;
  payload: Record<string, unknown>;
  attempts: number;
  last_error: string | null;
  due_at: Date;
  created_at: Date;
  dismissed_at: Date | null;
  dismiss_note: string | null;
}

/**
 * The queue of what must leave the program. Plain SQL, because claiming is one atomic statement:
 * any number of processes may drain at once and no message is handed to two of them.
 */
export class OutboxModuleService extends MedusaService({ OutboxMessage }) {
  /** Ids of the messages that are new; known dedupe keys are skipped. */
  @InjectManager()
  async enqueue(messages: NewMessage[], @MedusaContext() context: Context<SqlEntityManager> = {}): Promise<string[]> {
    if (messages.length === 0) return [];
    const rows: { id: string }[] = await context.manager!.execute(
      `insert into outbox_message (id, topic, dedupe_key, payload, due_at)
       select id, topic, dedupe_key, payload, now()
       from jsonb_to_recordset(?::jsonb) as m (id text, topic text, dedupe_key text, payload jsonb)
       on conflict (dedupe_key) where deleted_at is null do nothing
       returning id`,
      [JSON.stringify(messages.map((message) => ({ ...message, id: generateEntityId(undefined, "out") })))],
    );
    return rows.map((row) => row.id);
  }

  /** Takes up to `limit` due messages for this process, oldest first, and counts the attempt. */
  @InjectManager()
  async claim(topics: string[], limit: number, @MedusaContext() context: Context<SqlEntityManager> = {}): Promise<ClaimedMessage[]> {
    if (topics.length === 0) return [];
    return await context.manager!.execute(
      `update outbox_message set attempts = attempts + 1, due_at = now() + make_interval(secs => case when topic like 'search.%' then ? else ? end), updated_at = now()
       where id in (
         select id from outbox_message
         where delivered_at is null and deleted_at is null and dismissed_at is null and due_at <= now() and topic in (${topics.map(() => "?").join(", ")})
         order by due_at limit ? for update skip locked
       )
       returning id, topic, dedupe_key, payload, attempts`,
      [SEARCH_LEASE_SECONDS, LEASE_SECONDS, ...topics, limit],
    );
  }

  /** What a mail said (reset links, invitations, addresses) is not kept; to whom and which letter is. */
  @InjectManager()
  async markDelivered(id: string, @MedusaContext() context: Context<SqlEntityManager> = {}): Promise<void> {
    await context.manager!.execute(
      `update outbox_message set delivered_at = now(), payload = payload - 'data', last_error = null, updated_at = now() where id = ?`,
      [id],
    );
  }

  /** Puts a message back, later each time it fails; it is never given up. */
  @InjectManager()
  async postpone(message: ClaimedMessage, error: string, @MedusaContext() context: Context<SqlEntityManager> = {}): Promise<void> {
    const wait = waitAfter(message.attempts);
    await context.manager!.execute(
      "update outbox_message set due_at = now() + make_interval(secs => ?), last_error = ?, updated_at = now() where id = ?",
      [wait, error.slice(0, 500), message.id],
    );
  }

  /** Messages that are tried again and again in vain, the oldest first. */
  @InjectManager()
  async pageOfStuck({ skip, take }: { skip: number; take: number }, @MedusaContext() context: Context<SqlEntityManager> = {}) {
    return await context.manager!.execute<StuckMessage[]>(
      `select ${SHOWN} from outbox_message where ${STUCK} order by created_at, id offset ? limit ?`,
      [skip, take],
    );
  }

  /** How many those are, counted up to a thousand. */
  @InjectManager()
  async countStuck(@MedusaContext() context: Context<SqlEntityManager> = {}): Promise<number> {
    const [row] = await context.manager!.execute<{ count: number }[]>(
      `select count(*)::int as count from (select 1 from outbox_message where ${STUCK} limit 1000) counted`,
    );
    return row?.count ?? 0;
  }

  /** What officers set aside, the newest first. */
  @InjectManager()
  async pageOfDismissed(take: number, @MedusaContext() context: Context<SqlEntityManager> = {}) {
    return await context.manager!.execute<StuckMessage[]>(
      `select ${SHOWN} from outbox_message where dismissed_at is not null and deleted_at is null order by dismissed_at desc limit ?`,
      [take],
    );
  }

  /** An officer wants it tried at once. False when it was delivered or set aside meanwhile. */
  @InjectManager()
  async hasten(id: string, @MedusaContext() context: Context<SqlEntityManager> = {}): Promise<boolean> {
    const rows: unknown[] = await context.manager!.execute(
      `update outbox_message set due_at = now(), updated_at = now() where id = ? and ${STUCK} returning id`,
      [id],
    );
    return rows.length === 1;
  }

  /** An officer decided that it need not be delivered any more. The same fact is not told again. */
  @InjectManager()
  async dismiss(id: string, officerId: string, note: string, @MedusaContext() context: Context<SqlEntityManager> = {}): Promise<boolean> {
    const rows: unknown[] = await context.manager!.execute(
      `update outbox_message set dismissed_at = now(), dismissed_by = ?, dismiss_note = ?, payload = payload - 'data', due_at = '9999-01-01',
         updated_at = now() where id = ? and ${STUCK} returning id`,
      [officerId, note, id],
    );
    return rows.length === 1;
  }

  /** Undoes an enqueue whose workflow failed. */
  @InjectManager()
  async withdraw(ids: string[], @MedusaContext() context: Context<SqlEntityManager> = {}): Promise<void> {
    if (ids.length === 0) return;
    await context.manager!.execute(`delete from outbox_message where id in (${ids.map(() => "?").join(", ")})`, ids);
  }

  /** Delivered messages still name who was written to: they are kept for a week of questions, then deleted. */
  @InjectManager()
  async forgetDelivered(@MedusaContext() context: Context<SqlEntityManager> = {}): Promise<void> {
    await context.manager!.execute(
      `delete from outbox_message where id in (
         select id from outbox_message where delivered_at < now() - make_interval(days => ?) limit 5000)`,
      [KEEP_DELIVERED_DAYS],
    );
    await context.manager!.execute(
      `delete from outbox_message where id in (
         select id from outbox_message where dismissed_at < now() - make_interval(days => ?) and dismissed_at is not null
           and deleted_at is null limit 5000)`,
      [KEEP_DISMISSED_DAYS],
    );
  }
}
