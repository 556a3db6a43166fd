import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql";
import type { Context, InferTypeOf } from "@medusajs/framework/types";
import { generateEntityId, InjectManager, MedusaContext, MedusaService } from "@medusajs/framework/utils";
import { waitAfter } from "../../queue/retry";
import { InboxEvent } from "./models/inbox-event";

export type InboxEventRow = InferTypeOf<typeof InboxEvent>;

export interface NewEvent {
  provider: string;
  /** The provider's own id. */
  event_id: string;
  type: string;
  payload: Record<string, unknown>;
}

export interface ClaimedEvent extends NewEvent {
  id: string;
  /** Including this one. */
  attempts: number;
}

/** After it an event of a killed process is taken again. */
const LEASE_SECONDS = 150;
/** About three hours of trying; then an officer looks. */
export const MOST_ATTEMPTS = 8;
const KEEP_SETTLED_DAYS = 30;

/** The queue of what providers told us. A verified event is stored, then acknowledged, then applied by the worker. */
export class InboxModuleService extends MedusaService({ InboxEvent }) {
  /** False when this event is known already. */
  @InjectManager()
  async store(event: NewEvent, @MedusaContext() context: Context<SqlEntityManager> = {}): Promise<boolean> {
    const rows: unknown[] = await context.manager!.execute(
      `insert into inbox_event (id, provider, event_id, type, payload, due_at) values (?, ?, ?, ?, ?::jsonb, now())
       on conflict (provider, event_id) where deleted_at is null do nothing returning id`,
      [generateEntityId(undefined, "inb"), event.provider, event.event_id, event.type, JSON.stringify(event.payload)],
    );
    return rows.length === 1;
  }

  /** Takes up to `limit` due events for this process, oldest first, and counts the attempt. */
  @InjectManager()
  async claim(providers: string[], limit: number, @MedusaContext() context: Context<SqlEntityManager> = {}): Promise<ClaimedEvent[]> {
    if (providers.length === 0) return [];
    return await context.manager!.execute(
      `update inbox_event set attempts = attempts + 1, due_at = now() + make_interval(secs => ?), updated_at = now()
       where id in (
         select id from inbox_event
         where state = 'waiting' and deleted_at is null and due_at <= now() and provider in (${providers.map(() => "?").join(", ")})
         order by due_at limit ? for update skip locked
       )
       returning id, provider, event_id, type, payload, attempts`,
      [LEASE_SECONDS, ...providers, limit],
    );
  }

  @InjectManager()
  async markApplied(id: string, @MedusaContext() context: Context<SqlEntityManager> = {}): Promise<void> {
    await context.manager!.execute(
      "update inbox_event set state = 'applied', settled_at = now(), last_error = null, updated_at = now() where id = ?",
      [id],
    );
  }

  /** Puts an event back, later each time it fails, and in the end before an officer. */
  @InjectManager()
  async postpone(event: ClaimedEvent, error: string, @MedusaContext() context: Context<SqlEntityManager> = {}): Promise<void> {
    const state = event.attempts >= MOST_ATTEMPTS ? "dead" : "waiting";
    await context.manager!.execute(
      `update inbox_event set state = ?, due_at = now() + make_interval(secs => ?), last_error = ?, updated_at = now()
       where id = ? and state = 'waiting'`,
      [state, waitAfter(event.attempts), error.slice(0, 500), event.id],
    );
  }

  /** An officer wants a dead event tried again. False when it is not dead. */
  @InjectManager()
  async revive(id: string, @MedusaContext() context: Context<SqlEntityManager> = {}): Promise<boolean> {
    const rows: unknown[] = await context.manager!.execute(
      "update inbox_event set state = 'waiting', attempts = 0, due_at = now(), updated_at = now() where id = ? and state = 'dead' returning id",
      [id],
    );
    return rows.length === 1;
  }

  /** An officer decided that a dead event needs nothing. False when it is not dead. */
  @InjectManager()
  async dismiss(id: string, officerId: string, note: string, @MedusaContext() context: Context<SqlEntityManager> = {}): Promise<boolean> {
    const rows: unknown[] = await context.manager!.execute(
      `update inbox_event set state = 'dismissed', settled_at = now(), dismissed_by = ?, dismiss_note = ?, updated_at = now()
       where id = ? and state = 'dead' returning id`,
      [officerId, note, id],
    );
    return rows.length === 1;
  }

  /** What providers send names people: it is kept for a month of questions, then deleted. */
  @InjectManager()
  async forgetSettled(@MedusaContext() context: Context<SqlEntityManager> = {}): Promise<void> {
    await context.manager!.execute(
      `delete from inbox_event where id in (
         select id from inbox_event where state in ('applied', 'dismissed') and created_at < now() - make_interval(days => ?) limit 5000)`,
      [KEEP_SETTLED_DAYS],
    );
  }
}
