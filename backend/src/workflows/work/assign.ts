import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import type { AssignedWork, AssignWork, TakeNextWork } from "../../contracts/work";
import { Problem } from "../../http/problem";
import { ASSIGNED_HOURS, CLAIM_MINUTES } from "../../reference/service-terms";
import { officerActor } from "../audit/actors";
import { audited } from "../audit/record";
import { workbenchOf } from "./bench";

const claimedUntil = () => new Date(Date.now() + CLAIM_MINUTES * 60_000);
const assignedUntil = () => new Date(Date.now() + ASSIGNED_HOURS * 3_600_000);

async function colleague(container: MedusaContainer, id: string) {
  const [user] = await container.resolve(Modules.USER).listUsers({ id }, { select: ["id"], take: 1 });
  const message = "Pilih petugas dari daftar.";
  if (!user) throw new Problem("invalid", "unknown_officer", message, [{ field: "to", message }]);
  const { name } = await officerActor(container, id);
  return { id, name };
}

/**
 * An officer takes items, gives them to a colleague or lets go of them. What somebody else has is left with them unless it is taken over on
 * purpose; the answer says what was not given. Taking for oneself is renewed by taking again and is recorded only when it changes hands.
 */
export async function assignWork(container: MedusaContainer, { ids, to, take_over }: AssignWork, officerId: string): Promise<AssignedWork> {
  const actor = await officerActor(container, officerId);
  const receiver = to === null ? null : to === "me" ? { id: actor.id, name: actor.name } : await colleague(container, to);
  const mine = receiver?.id === officerId;
  const assignment = { to: receiver, until: mine ? claimedUntil() : assignedUntil(), by: officerId, over: take_over ?? false };
  const assigned = await audited(
    container,
    (joined) => workbenchOf(container).assign(ids, assignment, joined),
    (items) =>
      mine && !take_over
        ? []
        : items.map(({ kind, subject_id, vendor_id }) => ({
            ...{ actor, action: receiver ? (mine ? "work.take_over" : "work.assign") : "work.release" },
            ...{ subject: { type: kind, id: subject_id }, vendor_id, after: { to: receiver?.name ?? null } },
          })),
  );
  const done = new Set(assigned.map(({ id }) => id));
  return { assigned: [...done], refused: ids.filter((id) => !done.has(id)) };
}

/** The next of the queue that nobody has, for whoever wants work rather than a particular item. */
export async function takeNextWork(container: MedusaContainer, { kind, count }: TakeNextWork, officerId: string): Promise<AssignedWork> {
  const { id, name } = await officerActor(container, officerId);
  const assigned = await workbenchOf(container).takeNext(count, { kind, officer: { id, name }, until: claimedUntil() });
  return { assigned, refused: [] };
}
