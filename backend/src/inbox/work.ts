import { INBOX_MODULE } from "../modules/inbox";
import type { ClaimedEvent, InboxModuleService } from "../modules/inbox/service";
import { workerOf } from "../queue/worker";
import { INBOX_HANDLERS } from "./handlers";

const worker = workerOf<ClaimedEvent>((container) => {
  const inbox = container.resolve<InboxModuleService>(INBOX_MODULE);
  return {
    claim: (limit) => inbox.claim(Object.keys(INBOX_HANDLERS), limit),
    handle: async (event) => INBOX_HANDLERS[event.provider]?.(container, event),
    markDone: ({ id }) => inbox.markApplied(id),
    postpone: (event, reason) => inbox.postpone(event, reason),
    nameOf: ({ provider, type, id }) => `Inbox: ${provider} ${type} ${id}`,
  };
});

/** Applies every event that is due. Safe in several processes at once. */
export const drainInbox = worker.drain;
/** Starts applying without waiting; call it after an event was stored and answered. */
export const kickInbox = worker.kick;
