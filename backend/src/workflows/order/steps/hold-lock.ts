import { setTimeout as sleep } from "node:timers/promises";
import { Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";

interface Hold {
  key: string;
  /** After how many seconds the lock ends by itself, should the process be killed. */
  seconds?: number;
}

const LEASE_SECONDS = 120;
const WAIT_MS = 15_000;
const POLL_MS = 40;

/**
 * Holds a lock until `letGoLockStep`, or until this run is undone. The owner is the run itself, so no other run can release it;
 * whoever comes meanwhile waits for their turn.
 */
export const holdLockStep = createStep(
  "hold-lock",
  async ({ key, seconds = LEASE_SECONDS }: Hold, { container, transactionId }) => {
    const locking = container.resolve(Modules.LOCKING);
    const deadline = Date.now() + WAIT_MS;
    for (;;) {
      try {
        await locking.acquire(key, { ownerId: transactionId, expire: seconds });
        return new StepResponse(key, { key, ownerId: transactionId });
      } catch (error) {
        if (Date.now() > deadline) throw error;
        await sleep(POLL_MS * (0.5 + Math.random()));
      }
    }
  },
  async (held, { container }) => {
    if (held) await container.resolve(Modules.LOCKING).release(held.key, { ownerId: held.ownerId });
  },
);

export const letGoLockStep = createStep("let-go-lock", async ({ key }: Hold, { container, transactionId }) => {
  await container.resolve(Modules.LOCKING).release(key, { ownerId: transactionId });
  return new StepResponse(key);
});
