import type { InferTypeOf, MedusaContainer } from "@medusajs/framework/types";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { inModule, knexOf } from "../../../foundation/same-transaction";
import { LISTING_MODULE } from "../../../modules/listing";
import type { Listing } from "../../../modules/listing/models/listing";
import type { ListingModuleService } from "../../../modules/listing/service";
import { type Picks, pick } from "../../permit/cover";
import { permitsOf } from "../../permit/permits";
import { refreshCompliance } from "../../permit/refresh-compliance";
import { withdrawWork } from "../../work/bench";
import { benchEdit, type PresentedEdit, undone } from "../edit-on-bench";

type Row = InferTypeOf<typeof Listing>;
export type ListingRow = Partial<Omit<Row, "created_at" | "updated_at" | "deleted_at">>;

const listingsOf = (container: MedusaContainer) => container.resolve<ListingModuleService>(LISTING_MODULE);
const NONE: Picks = { halal_permit_id: null, food_permit_id: null };

interface NewListingWrite {
  row: ListingRow & { vendor_id: string };
  picks: Picks;
  /** What it tells shoppers at once needs an officer's eye. */
  first: Omit<PresentedEdit, "listing_id" | "vendor_id"> | null;
}

/** New listings, the permits they are named under, and what the law says of them: one transaction. The caller tells the search index. */
export const createListingRowsStep = createStep(
  "create-listing-rows",
  async (rows: NewListingWrite[], { container }) => {
    const ids = await permitsOf(container).together(async (joined) => {
      const created = await inModule(listingsOf(container), joined, (within) =>
        listingsOf(container).createListings(
          rows.map(({ row }) => row),
          within,
        ),
      );
      for (const [index, { id }] of created.entries()) {
        const { row, picks, first } = rows[index]!;
        await pick(knexOf(joined), { id, vendor_id: row.vendor_id }, NONE, picks);
        if (first) await benchEdit(container, { listing_id: id, vendor_id: row.vendor_id, ...first }, joined);
      }
      const listingIds = created.map((row) => row.id);
      await refreshCompliance(container, { listingIds, silent: true }, joined);
      return listingIds;
    });
    return new StepResponse(ids, ids);
  },
  async (ids, { container }) => {
    if (!ids) return;
    const permits = permitsOf(container);
    await permits.together(async (joined) => {
      const db = knexOf(joined);
      await db.raw("delete from permit_coverage where listing_id = any(?)", [ids]);
      await db.raw("delete from compliance where listing_id = any(?)", [ids]);
      for (const id of ids) await withdrawWork(container, { kind: "listing_edit", subject_id: id, by: "system" }, joined);
    });
    await listingsOf(container).deleteListings(ids);
  },
);

interface ListingWrite {
  id: string;
  vendor_id: string;
  fields: ListingRow;
  picks: { before: Picks; after: Picks };
  /** What it says of itself changed. */
  edit?: PresentedEdit | null;
}

const write = (container: MedusaContainer, changes: ListingWrite[]) =>
  permitsOf(container).together(async (joined) => {
    const rows = changes.map(({ id, fields }) => ({ id, ...fields }));
    await inModule(listingsOf(container), joined, (within) => listingsOf(container).updateListings(rows, within));
    for (const { id, vendor_id, picks } of changes) await pick(knexOf(joined), { id, vendor_id }, picks.before, picks.after);
    // An officer may have hidden one since this was planned: what is held back is not on show, whoever wrote last.
    await knexOf(joined)("listing")
      .whereIn(
        "id",
        changes.map(({ id }) => id),
      )
      .whereNotNull("hold_reason")
      .where({ state: "published" })
      .update({ state: "hidden" });
    for (const { edit } of changes) if (edit) await benchEdit(container, edit, joined);
    return refreshCompliance(container, { listingIds: changes.map(({ id }) => id), silent: true }, joined);
  });

/**
 * Writes fields of listings and what follows from them in one transaction: a badge is gone in the moment its ingredients change. Undone by
 * writing back what stood there.
 */
export const updateListingRowsStep = createStep(
  "update-listing-rows",
  async (changes: ListingWrite[], { container }) => {
    const ids = changes.map(({ id }) => id);
    const before = new Map((await listingsOf(container).listListings({ id: ids }, { take: ids.length })).map((row) => [row.id, row]));
    await write(container, changes);
    const undo = changes.map((change): ListingWrite => {
      const row = before.get(change.id);
      const fields = Object.fromEntries(Object.keys(change.fields).map((name) => [name, row?.[name as keyof Row]]));
      const { edit, picks } = change;
      return { ...change, fields, picks: { before: picks.after, after: picks.before }, edit: edit && undone(edit) };
    });
    return new StepResponse(ids, undo);
  },
  async (undo, { container }) => {
    if (undo) await write(container, undo);
  },
);
