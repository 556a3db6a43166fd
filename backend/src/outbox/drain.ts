import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { OUTBOX_MODULE } from "../modules/outbox";
import type { ClaimedMessage, OutboxModuleService } from "../modules/outbox/service";
import { DELIVERIES, type OutboxTopic } from "./deliveries";

const BATCH = 50;
const PARALLEL = 5;

async function deliver(container: MedusaContainer, message: ClaimedMessage): Promise<boolean> {
  const delivery = DELIVERIES[message.topic as OutboxTopic] as
    | ((container: MedusaContainer, payload: ClaimedMessage["payload"]) => Promise<void>)
    | undefined;
  try {
    await delivery?.(container, message.payload);
    return true;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .error(`Outbox: ${message.topic} ${message.id} failed (attempt ${message.attempts}): ${reason}`);
    await container.resolve<OutboxModuleService>(OUTBOX_MODULE).postpone(message, reason);
    return false;
  }
}

async function deliverAll(container: MedusaContainer, messages: ClaimedMessage[]): Promise<void> {
  const waiting = [...messages];
  const delivered: string[] = [];
  const work = async () => {
    for (let message = waiting.shift(); message; message = waiting.shift()) {
      if (await deliver(container, message)) delivered.push(message.id);
    }
  };
  await Promise.all(Array.from({ length: PARALLEL }, work));
  await container.resolve<OutboxModuleService>(OUTBOX_MODULE).markDelivered(delivered);
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
    while (again) {
      again = false;
      await drainOutbox(container);
    }
  };
  void run()
    .catch((error: Error) => container.resolve(ContainerRegistrationKeys.LOGGER).error(`Outbox: ${error.message}`))
    .finally(() => {
      draining = false;
    });
}
