import type { MedusaContainer } from "@medusajs/framework/types";
import type { SavedReasonList, SavedReasonView, WriteReason } from "../../contracts/work";
import { inModule } from "../../foundation/same-transaction";
import { notFound, Problem } from "../../http/problem";
import { officerActor } from "../audit/actors";
import { audited } from "../audit/record";
import { workbenchOf } from "./bench";

/** A drawer with more than this is not looked through. */
const MOST_OF_A_KIND = 40;
const MOST_SHOWN = 200;

type Row = Omit<SavedReasonView, "written_by" | "written_at"> & { written_by_name: string; updated_at: Date | string };

const viewReason = ({ id, kind, title, text, written_by_name, updated_at }: Row): SavedReasonView => ({
  ...{ id, kind, title, text },
  written_by: written_by_name,
  written_at: new Date(updated_at).toISOString(),
});

export async function savedReasons(container: MedusaContainer, kind?: string): Promise<SavedReasonList> {
  const filters = kind ? { kind } : {};
  const rows = await workbenchOf(container).listSavedReasons(filters, { order: { kind: "ASC", title: "ASC" }, take: MOST_SHOWN });
  return { reasons: rows.map(viewReason) };
}

/** Keeps a text for everybody, a new one or in the place of an earlier one. */
export async function writeReason(
  container: MedusaContainer,
  { id, officerId, ...words }: WriteReason & { id?: string; officerId: string },
): Promise<SavedReasonView> {
  const bench = workbenchOf(container);
  const actor = await officerActor(container, officerId);
  const [before] = id ? await bench.listSavedReasons({ id }, { take: 1 }) : [];
  if (id && !before) throw notFound("Alasan");
  const [, count] = await bench.listAndCountSavedReasons({ kind: words.kind }, { take: 1 });
  if (!id && count >= MOST_OF_A_KIND) {
    throw new Problem("conflict", "too_many_reasons", `Paling banyak ${MOST_OF_A_KIND} alasan per jenis. Hapus yang tidak dipakai.`);
  }
  const row = { ...words, written_by: actor.id, written_by_name: actor.name };
  const written = await audited(
    container,
    (joined) =>
      inModule(bench, joined, (here) => (id ? bench.updateSavedReasons({ id, ...row }, here) : bench.createSavedReasons(row, here))),
    (reason) => [
      {
        ...{ actor, action: id ? "work.edit_reason" : "work.save_reason", subject: { type: "saved_reason", id: reason.id } },
        before: before ? { title: before.title, text: before.text } : null,
        after: { title: words.title, text: words.text },
      },
    ],
  );
  const [now] = await bench.listSavedReasons({ id: written.id }, { take: 1 });
  return viewReason(now ?? { ...written, updated_at: new Date() });
}

export async function removeReason(container: MedusaContainer, id: string, officerId: string): Promise<void> {
  const bench = workbenchOf(container);
  const [before] = await bench.listSavedReasons({ id }, { take: 1 });
  if (!before) throw notFound("Alasan");
  const actor = await officerActor(container, officerId);
  await audited(
    container,
    (joined) => inModule(bench, joined, (here) => bench.deleteSavedReasons([id], here)),
    () => [
      { actor, action: "work.remove_reason", subject: { type: "saved_reason", id }, before: { title: before.title, text: before.text } },
    ],
  );
}
