import { setTimeout as sleep } from "node:timers/promises";
import type { ILockingModule } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";

interface Hold {
  key: string;
}

/** Short, so that a killed process blocks nobody for long; a living one renews it. */
const LEASE_SECONDS = 30;
/** A run that forgot its lock does not keep it for ever. */
const LONGEST_MS = 10 * 60_000;
const WAIT_MS = 15_000;
const POLL_MS = 40;

interface Renewal {
  timer: NodeJS.Timeout;
  /** The renewal that is on its way, if any. */
  last: Promise<unknown>;
}

/** Every run has a number; only the type does not know. */
const ownerOf = (transactionId: string | undefined): string => {
  if (!transactionId) throw new Error("A lock needs a run that holds it.");
  return transactionId;
};

/** Locks this process holds, by owner and key. */
const renewals = new Map<string, Renewal>();

function renew(locking: ILockingModule, key: string, ownerId: string): void {
  const until = Date.now() + LONGEST_MS;
  const renewal: Renewal = {
    last: Promise.resolve(),
    timer: setInterval(
      () => {
        if (Date.now() > until) clearInterval(renewal.timer);
        // The database may be away for a moment; there are two more tries before the lease ends.
        else renewal.last = locking.acquire(key, { ownerId, expire: LEASE_SECONDS }).catch(() => undefined);
      },
      (LEASE_SECONDS * 1000) / 3,
    ).unref(),
  };
  renewals.set(`${ownerId} ${key}`, renewal);
}

/** A renewal that arrives after the release would take the lock again, so it is waited for. */
async function letGo(locking: ILockingModule, key: string, ownerId: string): Promise<void> {
  const renewal = renewals.get(`${ownerId} ${key}`);
  renewals.delete(`${ownerId} ${key}`);
  clearInterval(renewal?.timer);
  await renewal?.last;
  await locking.release(key, { ownerId });
}

/**
 * Holds a lock until `letGoLockStep`, or until this run is undone. The owner is the run itself, so no other run can release it;
 * whoever comes meanwhile waits for their turn.
 */
export const holdLockStep = createStep(
  "hold-lock",
  async ({ key }: Hold, { container, transactionId }) => {
    const locking = container.resolve(Modules.LOCKING);
    const ownerId = ownerOf(transactionId);
    const deadline = Date.now() + WAIT_MS;
    for (;;) {
      try {
        await locking.acquire(key, { ownerId, expire: LEASE_SECONDS });
        renew(locking, key, ownerId);
        return new StepResponse(key, { key, ownerId });
      } catch (error) {
        if (Date.now() > deadline) throw error;
        await sleep(POLL_MS * (0.5 + Math.random()));
      }
    }
  },
  async (held, { container }) => {
    if (held) await letGo(container.resolve(Modules.LOCKING), held.key, held.ownerId);
  },
);

export const letGoLockStep = createStep("let-go-lock", async ({ key }: Hold, { container, transactionId }) => {
  await letGo(container.resolve(Modules.LOCKING), key, ownerOf(transactionId));
  return new StepResponse(key);
});
