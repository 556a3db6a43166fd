import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql";
import type { ILockingProvider } from "@medusajs/framework/types";
import { Problem } from "../../http/problem";

const WAIT_SECONDS = 5;
/** A lock nobody renews is free again after this, so that a killed process blocks nobody for long. */
const LEASE_SECONDS = 60;
const POLL_MS = { first: 10, longest: 200 };

type Keys = string | string[];

/** Always in the same order, so that two holders of overlapping sets never wait for each other. */
const sorted = (keys: Keys): string[] => [...new Set([keys].flat())].sort();

const busy = () => new Problem("conflict", "busy", "Permintaan sebelumnya masih diproses. Tunggu sebentar, lalu coba lagi.");

/**
 * Locks as rows of one table: a key is taken by an upsert that only succeeds when it is free, expired, or already the owner's.
 * A lock can be released or renewed by its owner alone; a holder whose lock expired can no longer touch its successor's.
 */
export class PostgresLockingProvider implements ILockingProvider {
  static identifier = "postgres";

  readonly #manager: SqlEntityManager;
  /** Owner of locks that were taken without naming one. Not re-entrant: nobody can tell two nameless holders apart. */
  readonly #nameless = `process:${randomUUID()}`;

  constructor({ manager }: { manager: SqlEntityManager }) {
    this.#manager = manager;
  }

  /** Runs `job` while holding the keys and renews them meanwhile; the signal tells the job that they were lost after all. */
  async execute<T>(keys: Keys, job: (signal?: AbortSignal) => Promise<T>, args?: { timeout?: number; expire?: number }): Promise<T> {
    const owner = `execute:${randomUUID()}`;
    const lease = Math.max(args?.expire || LEASE_SECONDS, 1);
    await this.#takeWaiting(sorted(keys), owner, lease, Math.max(args?.timeout || WAIT_SECONDS, 1));
    const renewal = this.#renew(sorted(keys), owner, lease);
    try {
      const result = await job(renewal.signal);
      renewal.signal.throwIfAborted();
      return result;
    } finally {
      renewal.stop();
      await this.release(keys, { ownerId: owner });
    }
  }

  async acquire(keys: Keys, args?: { ownerId?: string | null; expire?: number }): Promise<void> {
    const taken = await this.#take(sorted(keys), args?.ownerId ?? this.#nameless, args?.expire || LEASE_SECONDS, !!args?.ownerId);
    if (!taken) throw busy();
  }

  /** True when every key was still held by this owner. */
  async release(keys: Keys, args?: { ownerId?: string | null }): Promise<boolean> {
    const wanted = sorted(keys);
    if (wanted.length === 0) return true;
    const rows: { valid: boolean }[] = await this.#manager.execute(
      `delete from held_lock where id in (${places(wanted)}) and owner = ? returning expires_at > now() as valid`,
      [...wanted, args?.ownerId ?? this.#nameless],
    );
    return rows.length === wanted.length && rows.every((row) => row.valid);
  }

  async releaseAll(args?: { ownerId?: string | null }): Promise<void> {
    if (args?.ownerId) await this.#manager.execute("delete from held_lock where owner = ?", [args.ownerId]);
    else await this.#manager.execute("delete from held_lock");
  }

  async #takeWaiting(keys: string[], owner: string, lease: number, timeout: number): Promise<void> {
    const deadline = Date.now() + timeout * 1000;
    for (let wait = POLL_MS.first; !(await this.#take(keys, owner, lease, false)); wait = Math.min(wait * 2, POLL_MS.longest)) {
      if (Date.now() + wait > deadline) throw busy();
      await sleep(wait * (0.5 + Math.random() / 2));
    }
  }

  /** All keys or none; Medusa also asks for no key at all. */
  async #take(keys: string[], owner: string, lease: number, reentrant: boolean): Promise<boolean> {
    if (keys.length === 0) return true;
    const rows: { id: string }[] = await this.#manager.execute(
      `insert into held_lock as held (id, owner, expires_at)
       values ${keys.map(() => "(?, ?, now() + make_interval(secs => ?))").join(", ")}
       on conflict (id) do update set owner = excluded.owner, expires_at = excluded.expires_at
       where held.expires_at <= now() or (? and held.owner = excluded.owner)
       returning id`,
      [...keys.flatMap((key) => [key, owner, lease]), reentrant],
    );
    if (rows.length === keys.length) return true;
    if (rows.length > 0)
      await this.release(
        rows.map((row) => row.id),
        { ownerId: owner },
      );
    return false;
  }

  async #extend(keys: string[], owner: string, lease: number): Promise<boolean> {
    if (keys.length === 0) return true;
    const rows: unknown[] = await this.#manager.execute(
      `update held_lock set expires_at = now() + make_interval(secs => ?) where id in (${places(keys)}) and owner = ? returning id`,
      [lease, ...keys, owner],
    );
    return rows.length === keys.length;
  }

  #renew(keys: string[], owner: string, lease: number): { signal: AbortSignal; stop(): void } {
    const lost = new AbortController();
    // A failed renewal (database away for a moment) leaves two more tries before the lease ends.
    const timer = setInterval(
      () => {
        this.#extend(keys, owner, lease).then(
          (held) => held || lost.abort(busy()),
          () => undefined,
        );
      },
      (lease * 1000) / 3,
    ).unref();
    return { signal: lost.signal, stop: () => clearInterval(timer) };
  }
}

const places = (values: string[]) => values.map(() => "?").join(", ");
