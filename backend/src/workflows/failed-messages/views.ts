import type { MedusaContainer } from "@medusajs/framework/types";
import type { FailedKind, FailedMessage, FailedMessageList } from "../../contracts/failed-message";
import { INBOX_MODULE } from "../../modules/inbox";
import type { InboxEventRow, InboxModuleService } from "../../modules/inbox/service";
import { OUTBOX_MODULE } from "../../modules/outbox";
import type { OutboxModuleService, StuckMessage } from "../../modules/outbox/service";
import { PAGE_SIZE, pageOf } from "../order/views";
import { aboutOf, mayDismiss, safeError } from "./describe";

export const inboxOf = (container: MedusaContainer) => container.resolve<InboxModuleService>(INBOX_MODULE);
export const outboxOf = (container: MedusaContainer) => container.resolve<OutboxModuleService>(OUTBOX_MODULE);

const time = (value: Date | string) => new Date(value).toISOString();
const MOST_COUNTED = 1000;

function incomingView({
  id,
  provider,
  type,
  payload,
  attempts,
  last_error,
  created_at,
  state,
  settled_at,
  dismiss_note,
}: InboxEventRow): FailedMessage {
  const dismissed = state === "dismissed";
  return {
    ...{ id, direction: "incoming", name: `${provider} ${type}`, about: aboutOf(payload as Record<string, unknown>), attempts },
    error: safeError(last_error),
    created_at: time(created_at),
    next_at: null,
    dismissed: dismissed ? { at: settled_at && time(settled_at), note: dismiss_note } : null,
    actions: dismissed ? [] : ["retry", "dismiss"],
  };
}

function outgoingView({
  id,
  topic,
  payload,
  attempts,
  last_error,
  due_at,
  created_at,
  dismissed_at,
  dismiss_note,
}: StuckMessage): FailedMessage {
  return {
    ...{ id, direction: "outgoing", name: topic, about: aboutOf(payload), attempts },
    error: safeError(last_error),
    created_at: time(created_at),
    next_at: dismissed_at ? null : time(due_at),
    dismissed: dismissed_at ? { at: time(dismissed_at), note: dismiss_note } : null,
    actions: dismissed_at ? [] : mayDismiss(topic) ? ["retry", "dismiss"] : ["retry"],
  };
}

const READ: Record<FailedKind, (container: MedusaContainer, window: { skip: number; take: number }) => Promise<FailedMessage[]>> = {
  incoming: async (container, window) =>
    (await inboxOf(container).listInboxEvents({ state: "dead" }, { order: { created_at: "ASC" }, ...window })).map(incomingView),
  outgoing: async (container, window) => (await outboxOf(container).pageOfStuck(window)).map(outgoingView),
  /** Of two lists, each newest first, the newest. */
  dismissed: async (container, { skip, take }) => {
    const [incoming, outgoing] = await Promise.all([
      inboxOf(container).listInboxEvents({ state: "dismissed" }, { order: { created_at: "DESC" }, take: skip + take }),
      outboxOf(container).pageOfDismissed(skip + take),
    ]);
    return [...incoming.map(incomingView), ...outgoing.map(outgoingView)]
      .toSorted((a, b) => (b.dismissed?.at ?? "").localeCompare(a.dismissed?.at ?? ""))
      .slice(skip, skip + take);
  },
};

/** One page of what failed, and how much waits for somebody. */
export async function listFailed(container: MedusaContainer, kind: FailedKind, page: number): Promise<FailedMessageList> {
  const [found, dead, outgoing] = await Promise.all([
    READ[kind](container, { skip: (page - 1) * PAGE_SIZE, take: PAGE_SIZE + 1 }),
    inboxOf(container).listInboxEvents({ state: "dead" }, { select: ["id"], take: MOST_COUNTED }),
    outboxOf(container).countStuck(),
  ]);
  const { page: messages, has_next } = pageOf(found);
  return { messages, page, has_next, counts: { incoming: dead.length, outgoing } };
}
