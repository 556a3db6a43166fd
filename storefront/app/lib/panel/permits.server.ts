import type { ListingList } from "@lapak/backend/contracts/listing";
import type { PermitView } from "@lapak/backend/contracts/permit";
import { permits as words } from "~/i18n/id/permits";
import { attempt, type Desk } from "./desk.server";
import { draftOfPermitForm, type PermitDraft, permitOfDraft } from "./permit-form";
import type { Refusal } from "./refusal";
import { typed } from "./typed";
import { chosenFiles, uploadPermitFile } from "./uploads.server";

export interface ShopProduct {
  id: string;
  title: string;
}

const MOST_PAGES = 6;

/** The shop's products by name, to be named under a permit; a shop with more picks the rest in the product's own form. */
export async function shopProducts(desk: Desk): Promise<ShopProduct[]> {
  const found: ShopProduct[] = [];
  for (let page = 1; page <= MOST_PAGES; page++) {
    const { products, has_next } = await desk.read<ListingList>("/vendor/products", { page });
    found.push(...products.map(({ id, title }) => ({ id, title })));
    if (!has_next) break;
  }
  return found.sort((a, b) => a.title.localeCompare(b.title, "id"));
}

export const permitPath = (id: string | undefined, rest = "") => `/vendor/permits/${encodeURIComponent(id ?? "")}${rest}`;

export interface PermitAnswer {
  draft: PermitDraft;
  refusal: Refusal;
}

/**
 * What the permit's form asks for: saving, then the chosen file, then handing it in when that was pressed. What was saved stays saved when a later
 * part is refused; `id` then leads to it.
 */
export async function answerPermitForm(
  desk: Desk,
  form: FormData,
  save: (draft: ReturnType<typeof permitOfDraft>) => Promise<PermitView>,
): Promise<{ id: string; done: "saved" | "submitted" } | { id: string | null; again: PermitAnswer }> {
  const draft = draftOfPermitForm(form);
  const saved = await attempt(save(permitOfDraft(draft)));
  if (saved.refusal) return { id: null, again: { draft, refusal: saved.refusal } };
  const { id } = saved.value;
  for (const file of chosenFiles(form, "file")) {
    const { refusal } = await attempt(uploadPermitFile(desk, id, file));
    if (refusal) return { id, again: { draft, refusal } };
  }
  if (typed(form, "intent") !== "submit") return { id, done: "saved" };
  const { refusal } = await attempt(desk.call(permitPath(id, "/submit"), { method: "POST" }));
  return refusal ? { id, again: { draft, refusal: named(refusal) } } : { id, done: "submitted" };
}

/** The file is chosen in a field of its own name. */
function named(refusal: Refusal): Refusal {
  const { evidence, ...errors } = refusal.errors;
  return { ...refusal, message: refusal.message || words.form.errorTitle, errors: evidence ? { ...errors, file: evidence } : errors };
}
