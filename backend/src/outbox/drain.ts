import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { causeOf } from "../http/answer-error";
import { OUTBOX_MODULE } from "../modules/outbox";
import type { ClaimedMessage, OutboxModuleService } from "../modules/outbox/service";
import { DELIVERIES, type OutboxTopic } from "./deliveries";

/** Few, so that the slowest of them are delivered well within the lease under which they were claimed. */
const BATCH = 10;
const PARALLEL = 5;
/** What the first retries mend (a lock that was busy, a mail server that hiccuped) is no news. */
const QUIET_ATTEMPTS = 2;

async function deliver(container: MedusaContainer, message: ClaimedMessage): Promise<void> {
  const outbox = container.resolve<OutboxModuleService>(OUTBOX_MODULE);
  const delivery = DELIVERIES[message.topic as OutboxTopic] as
    | ((container: MedusaContainer, payload: ClaimedMessage["payload"]) => Promise<void>)
    | undefined;
  try {
    await delivery?.(container, message.payload);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const note = `Outbox: ${message.topic} ${message.id} failed (attempt ${message.attempts}): ${causeOf(error)}`;
    container.resolve(ContainerRegistrationKeys.LOGGER)[message.attempts > QUIET_ATTEMPTS ? "error" : "debug"](note);
    await outbox.postpone(message, reason);
    return;
  }
  // At once, so that a process killed now repeats as little as possible.
  await outbox.markDelivered(message.id);
}

async function deliverAll(container: MedusaContainer, messages: ClaimedMessage[]): Promise<void> {
  const waiting = [...messages];
  const work = async () => {
    for (let message = waiting.shift(); message; message = waiting.shift()) await deliver(container, message);
  };
  await Promise.all(Array.from({ length: PARALLEL }, work));
}

/** Delivers everything that is due. Safe in several processes at once. */
export async function drainOutbox(container: MedusaContainer): Promise<void> {
  const outbox = container.resolve<OutboxModuleService>(OUTBOX_MODULE);
  const topics = Object.keys(DELIVERIES);
  let messages: ClaimedMessage[];
  do {
    messages = await outbox.claim(topics, BATCH);
    await deliverAll(container, messages);
  } while (messages.length === BATCH);
}

let draining = false;
let again = false;

/** Starts delivering without waiting for it; the job catches whatever this process does not live to deliver. */
export function kickOutbox(container: MedusaContainer): void {
  again = true;
  if (draining) return;
  draining = true;
  const run = async () => {
    try {
      while (again) {
        again = false;
        await drainOutbox(container);
      }
    } finally {
      draining = false;
    }
  };
  void run().catch((error: Error) => container.resolve(ContainerRegistrationKeys.LOGGER).error(`Outbox: ${causeOf(error)}`));
}
