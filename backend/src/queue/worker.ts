import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { causeOf } from "../http/answer-error";

/** Few, so that the slowest of them are done well within the lease under which they were claimed. */
const BATCH = 10;
const PARALLEL = 5;
/** What the first retries mend (a lock that was busy, a mail server that hiccuped) is no news. */
const QUIET_ATTEMPTS = 2;

/** A table of things to do: rows are claimed by one process at a time, done, and put back when doing failed. */
export interface Queue<T extends { id: string; attempts: number }> {
  claim(limit: number): Promise<T[]>;
  /** May run twice for one row (the process died between doing and noting it), so it must be idempotent. */
  handle(row: T): Promise<void>;
  markDone(row: T): Promise<void>;
  postpone(row: T, reason: string): Promise<void>;
  /** How the log names a row. */
  nameOf(row: T): string;
}

async function work<T extends { id: string; attempts: number }>(container: MedusaContainer, queue: Queue<T>, row: T): Promise<void> {
  try {
    await queue.handle(row);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const note = `${queue.nameOf(row)} failed (attempt ${row.attempts}): ${causeOf(error)}`;
    container.resolve(ContainerRegistrationKeys.LOGGER)[row.attempts > QUIET_ATTEMPTS ? "error" : "debug"](note);
    await queue.postpone(row, reason);
    return;
  }
  // At once, so that a process killed now repeats as little as possible.
  await queue.markDone(row);
}

export interface Worker {
  /** Does everything that is due. Safe in several processes at once. */
  drain(container: MedusaContainer): Promise<void>;
  /** Starts without waiting; a job catches whatever this process does not live to do. */
  kick(container: MedusaContainer): void;
}

export function workerOf<T extends { id: string; attempts: number }>(queueIn: (container: MedusaContainer) => Queue<T>): Worker {
  async function drain(container: MedusaContainer): Promise<void> {
    const queue = queueIn(container);
    let claimed: T[];
    do {
      claimed = await queue.claim(BATCH);
      const waiting = [...claimed];
      const hand = async () => {
        for (let row = waiting.shift(); row; row = waiting.shift()) await work(container, queue, row);
      };
      await Promise.all(Array.from({ length: PARALLEL }, hand));
    } while (claimed.length === BATCH);
  }

  let running = false;
  let again = false;
  async function run(container: MedusaContainer): Promise<void> {
    try {
      while (again) {
        again = false;
        await drain(container);
      }
    } finally {
      running = false;
    }
  }

  return {
    drain,
    kick(container) {
      again = true;
      if (running) return;
      running = true;
      void run(container).catch((error: Error) => container.resolve(ContainerRegistrationKeys.LOGGER).error(`Queue: ${causeOf(error)}`));
    },
  };
}
