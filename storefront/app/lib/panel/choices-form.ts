import type { SetChoices } from "@lapak/backend/contracts/choice";
import { typed, typedAll } from "./typed";

/** The list of choices that the form asks for: its rows, less the one that is taken out, and the one that is added. */
export function choicesOfForm(form: FormData): SetChoices {
  const ids = typedAll(form, "listing_id");
  const labels = typedAll(form, "label");
  const rows = ids.map((listing_id, at) => ({ listing_id, label: (labels[at] ?? "").trim() }));
  const removed = typed(form, "remove");
  if (removed) {
    const left = rows.filter(({ listing_id }) => listing_id !== removed);
    // One product alone has no choices.
    return { choices: left.length < 2 ? [] : left };
  }
  const added = typed(form, "add");
  return { choices: added ? [...rows, { listing_id: added, label: typed(form, "add_label") }] : rows };
}
