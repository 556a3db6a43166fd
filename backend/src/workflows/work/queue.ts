import type { MedusaContainer } from "@medusajs/framework/types";
import type { WorkItemView, WorkKind, WorkList, WorkOnSubject, WorkQuery } from "../../contracts/work";
import { holderOf } from "../../modules/workbench/rules/holding";
import type { Place, WorkItemRow } from "../../modules/workbench/service";
import { areaNames } from "../../reference/area-names";
import { workbenchOf } from "./bench";

const PER_PAGE = 30;

const iso = (at: Date | string) => new Date(at).toISOString();

export function viewItem(item: WorkItemRow, me: string): WorkItemView {
  const holder = holderOf(item, new Date());
  const { id, kind, subject_id, vendor_id, title, detail, kecamatan_code, round, opened_at, due_at } = item;
  return {
    ...{ id, kind, subject_id, vendor_id, title, detail, round, opened_at: iso(opened_at), due_at: iso(due_at) },
    kecamatan: areaNames({ kecamatan_code, kelurahan_code: null }).kecamatan,
    holder: holder === null ? null : { id: holder, name: item.assignee_name ?? holder, until: iso(item.held_until!), is_me: holder === me },
  };
}

const placeOf = (after: string | undefined): Place | undefined => {
  const [time, id] = after?.split("~") ?? [];
  return time && id ? { due_at: new Date(Number(time)), id } : undefined;
};

/** A page of what waits, the earliest deadline first, so that what is overdue stands on top. */
export async function workQueue(container: MedusaContainer, { tab, after, ...query }: WorkQuery, me: string): Promise<WorkList> {
  const bench = workbenchOf(container);
  const filter = { ...query, ...(tab === "mine" ? { held_by: me } : {}), free: tab === "free", overdue: tab === "overdue" };
  const [found, counts] = await Promise.all([bench.queue(filter, placeOf(after), PER_PAGE + 1), bench.counts(query, me)]);
  const page = found.slice(0, PER_PAGE);
  const last = found.length > PER_PAGE ? page.at(-1) : undefined;
  return { items: page.map((item) => viewItem(item, me)), next: last ? `${new Date(last.due_at).getTime()}~${last.id}` : null, counts };
}

/** What the page of one subject shows of its place on the bench. */
export async function workOn(container: MedusaContainer, kind: WorkKind, subjectId: string, me: string): Promise<WorkOnSubject> {
  const bench = workbenchOf(container);
  const [item, changes] = await Promise.all([bench.openItem(kind, subjectId), bench.changes(kind, subjectId)]);
  return { item: item && viewItem(item, me), changes: item ? changes : null };
}
