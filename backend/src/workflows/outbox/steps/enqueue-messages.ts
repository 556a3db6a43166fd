import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { OUTBOX_MODULE } from "../../../modules/outbox";
import type { OutboxModuleService } from "../../../modules/outbox/service";
import type { OutboxPayloads, OutboxTopic } from "../../../outbox/deliveries";
import { kickOutbox } from "../../../outbox/kick";

export type OutboxMessageInput = { [T in OutboxTopic]: { topic: T; dedupe_key: string; payload: OutboxPayloads[T] } }[OutboxTopic];

/**
 * Writes what must be told and starts telling it. Put it last in a workflow: from here on the fact is out.
 * Should a later step fail after all, the messages not yet delivered are withdrawn.
 */
export const enqueueMessagesStep = createStep(
  "enqueue-messages",
  async (messages: OutboxMessageInput[], { container }) => {
    const ids = await container.resolve<OutboxModuleService>(OUTBOX_MODULE).enqueue(messages);
    if (ids.length > 0) setImmediate(() => kickOutbox(container));
    return new StepResponse(ids, ids);
  },
  async (ids, { container }) => {
    await container.resolve<OutboxModuleService>(OUTBOX_MODULE).withdraw(ids ?? []);
  },
);
