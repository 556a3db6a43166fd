import type { MedusaContainer } from "@medusajs/framework/types";
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { DecideListingEdit, ListingEditView } from "../../contracts/listing-edit";
import { knexOf } from "../../foundation/same-transaction";
import { notFound, Problem } from "../../http/problem";
import { LISTING_MODULE } from "../../modules/listing";
import type { ListingModuleService } from "../../modules/listing/service";
import { OUTBOX_MODULE } from "../../modules/outbox";
import type { OutboxModuleService } from "../../modules/outbox/service";
import { shownNumber } from "../../modules/permit/rules/numbers";
import { officerActor } from "../audit/actors";
import { recordAudit } from "../audit/record";
import { tell } from "../permit/news";
import { vendorRow } from "../vendor/steps/change-vendor";
import { closeWork, workbenchOf } from "../work/bench";
import { type CurrentListing, currentListings, sourcesOf } from "./current-listing";
import { tellSearch } from "./tell-search";

async function editedListing(container: MedusaContainer, id: string): Promise<CurrentListing> {
  const [current] = await currentListings(sourcesOf(container), { filters: { id } });
  if (!current) throw notFound("Produk");
  return current;
}

export async function viewListingEdit(container: MedusaContainer, id: string): Promise<ListingEditView> {
  const { vendor_id, handle, listing, food_permit, hold_reason } = await editedListing(container, id);
  const { business_name } = await vendorRow(vendor_id, container);
  const { title, description, category, photos, state } = listing;
  return {
    ...{ id, handle, title, description, category, photos, state, hold_reason },
    vendor: { id: vendor_id, name: business_name },
    permit: food_permit && { id: food_permit.id, kind: food_permit.kind, number: shownNumber(food_permit.kind, food_permit.number) },
  };
}

const ACTION = { keep: "listing.keep_edit", ask: "listing.ask_revert", hide: "listing.hold" } as const;

const decideEditStep = createStep(
  "decide-listing-edit",
  async ({ id, officer_id, decision, reason, round }: DecideListingEdit & { id: string; officer_id: string }, { container }) => {
    const { vendor_id, listing } = await editedListing(container, id);
    const [actor, changes] = await Promise.all([officerActor(container, officer_id), workbenchOf(container).changes("listing_edit", id)]);
    await container.resolve<ListingModuleService>(LISTING_MODULE).inTransaction(async (joined) => {
      if (!(await workbenchOf(container).openItem("listing_edit", id, joined))) {
        throw new Problem("conflict", "edit_settled", "Perubahan ini sudah diputuskan, atau ditarik penjual. Muat ulang halaman.");
      }
      await closeWork(container, { kind: "listing_edit", subject_id: id, by: officer_id, outcome: decision, round }, joined);
      if (decision === "hide") {
        await knexOf(joined)("listing").where({ id }).update({ state: "hidden", hold_reason: reason, updated_at: new Date() });
        await container.resolve<OutboxModuleService>(OUTBOX_MODULE).enqueue(tellSearch([id]), joined);
      }
      const entry = { actor, action: ACTION[decision], subject: { type: "listing", id }, vendor_id, reason };
      const named = (side: "before" | "after") => changes && Object.fromEntries(changes.map((change) => [change.field, change[side]]));
      const said = { title: listing.title, description: listing.description };
      await recordAudit([{ ...entry, before: named("before"), after: named("after") ?? said }], joined);
      const data = { product: listing.title, decision, reason: reason || null };
      const key = `edit-decided:${id}:${round}:${decision}`;
      await tell(
        container,
        [{ audience: "vendor", vendor_id, kind: "edit-decided", key, data, path: `/penjual/produk/${id}`, mail: true }],
        joined,
      );
    });
    return new StepResponse(id);
  },
);

/** An officer has looked at an edit of a product: it stays, is to be mended, or takes the product off sale until it was. */
export const decideListingEditWorkflow = createWorkflow(
  "decide-listing-edit",
  (input: DecideListingEdit & { id: string; officer_id: string }) => new WorkflowResponse(decideEditStep(input)),
);
