import type { MedusaContainer } from "@medusajs/framework/types";
import type { SameTransaction } from "../../foundation/same-transaction";
import { Problem } from "../../http/problem";
import { WORKBENCH_MODULE } from "../../modules/workbench";
import { dueAt } from "../../modules/workbench/rules/deadline";
import type { NewWork, WorkbenchModuleService, WorkKind } from "../../modules/workbench/service";
import { DESK_CLOSES_AT, HOLIDAYS, SERVICE_TERMS } from "../../reference/service-terms";

export const workbenchOf = (container: MedusaContainer) => container.resolve<WorkbenchModuleService>(WORKBENCH_MODULE);

export const deadlineOf = (kind: WorkKind, openedAt: Date): Date =>
  dueAt(openedAt, SERVICE_TERMS[kind].workingDays, DESK_CLOSES_AT, HOLIDAYS);

/** Something was handed in and waits for an officer from now on, in the transaction in which it was handed in. */
export const openWork = (container: MedusaContainer, work: Omit<NewWork, "due_at">, joined: SameTransaction): Promise<void> =>
  workbenchOf(container).open({ ...work, due_at: deadlineOf(work.kind, new Date()) }, joined);

const heldByColleague = (name: string) =>
  new Problem("conflict", "held_by_colleague", `Ini sedang dikerjakan ${name}. Ambil alih dulu kalau memang Anda yang memutuskan.`);
const movedOn = () =>
  new Problem(
    "conflict",
    "newer_round",
    "Penjual mengajukan versi yang lebih baru. Muat ulang dan periksa yang berubah sebelum memutuskan.",
  );

/**
 * An officer decided it, in the transaction of the decision. Throws while a colleague has it, and when it is a newer round than the one
 * looked at; what never was on the bench (older than the bench) is decided all the same.
 */
export async function closeWork(
  container: MedusaContainer,
  what: { kind: WorkKind; subject_id: string; by: string; outcome: string; round?: number },
  joined: SameTransaction,
): Promise<void> {
  const closing = await workbenchOf(container).close(what, joined);
  if (closing.closed || closing.because === "none") return;
  throw closing.because === "held" ? heldByColleague(closing.holder ?? "petugas lain") : movedOn();
}

/** Whoever handed it in takes it back before an officer answered; who had it does not matter. */
export const withdrawWork = (
  container: MedusaContainer,
  what: { kind: WorkKind; subject_id: string; by: string },
  joined: SameTransaction,
): Promise<void> => workbenchOf(container).withdraw(what, joined);
