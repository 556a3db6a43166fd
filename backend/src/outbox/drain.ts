import { OUTBOX_MODULE } from "../modules/outbox";
import type { ClaimedMessage, OutboxModuleService } from "../modules/outbox/service";
import { workerOf } from "../queue/worker";
import { DELIVERIES, type Delivery, type OutboxTopic } from "./deliveries";
import { onKick } from "./kick";

const worker = workerOf<ClaimedMessage>((container) => {
  const outbox = container.resolve<OutboxModuleService>(OUTBOX_MODULE);
  return {
    claim: (limit) => outbox.claim(Object.keys(DELIVERIES), limit),
    handle: async ({ topic, payload }) => {
      const delivery = DELIVERIES[topic as OutboxTopic] as Delivery<OutboxTopic> | undefined;
      await delivery?.(container, payload as never);
    },
    markDone: ({ id }) => outbox.markDelivered(id),
    postpone: (message, reason) => outbox.postpone(message, reason),
    nameOf: ({ topic, id }) => `Outbox: ${topic} ${id}`,
  };
});

/** Delivers everything that is due. Safe in several processes at once. */
export const drainOutbox = worker.drain;
onKick(worker.kick);
