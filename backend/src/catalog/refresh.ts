import type { ISearchModuleService, MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { sourcesOf } from "../workflows/listing/current-listing";
import { type Gathered, gatherProducts, gatherShops } from "./gather";

const BATCH = 200;

type Index = "product" | "shop";

async function write(search: ISearchModuleService, index: Index, { documents, gone }: Gathered<{ id: string }>): Promise<void> {
  if (documents.length > 0) await search.upsertDocuments({ index, documents: documents.map((document) => ({ ...document })) });
  if (gone.length > 0) await search.deleteDocuments({ index, filters: { id: gone } });
}

/** Takes documents away whose listing or shop is no more. */
export async function forget(container: MedusaContainer, index: Index, ids: string[]): Promise<void> {
  await container.resolve(Modules.SEARCH).deleteDocuments({ index, filters: { id: ids } });
}

/** Renewed while it runs; a killed process must not keep a suspended shop's products in the index for longer. */
const TURN_SECONDS = 20;

/** Two refreshes of one shop must not overtake each other, or the older state would be written last. */
function inTurn<T>(container: MedusaContainer, vendorIds: string[], job: () => Promise<T>): Promise<T> {
  return container.resolve(Modules.LOCKING).execute(
    vendorIds.map((id) => `catalog:${id}`),
    job,
    { expire: TURN_SECONDS },
  );
}

/** Brings the documents of these shops up to date. Safe to repeat. */
export async function refreshShops(container: MedusaContainer, vendorIds: string[]): Promise<void> {
  await write(container.resolve(Modules.SEARCH), "shop", await gatherShops(sourcesOf(container), vendorIds));
}

async function refreshBatch(container: MedusaContainer, ids: string[]): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({ entity: "listing", fields: ["vendor_id"], filters: { id: ids } });
  const vendorIds = [...new Set(data.map((row) => row.vendor_id))];
  await inTurn(container, vendorIds, async () => {
    const gathered = await gatherProducts(sourcesOf(container), ids);
    const kept = new Set(gathered.documents.map((document) => document.id));
    // Deleted listings are not even found, so "gone" is whatever was asked for and has no document.
    await write(container.resolve(Modules.SEARCH), "product", { ...gathered, gone: ids.filter((id) => !kept.has(id)) });
    await refreshShops(container, vendorIds);
  });
}

/** Brings the documents of these listings, and their shops' counts, up to date. Safe to repeat. */
export async function refreshListings(container: MedusaContainer, listingIds: string[]): Promise<void> {
  for (let at = 0; at < listingIds.length; at += BATCH) await refreshBatch(container, listingIds.slice(at, at + BATCH));
}

async function refreshProductsOf(container: MedusaContainer, vendorId: string): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  for (let after = ""; ; ) {
    const { data } = await query.graph({
      entity: "listing",
      fields: ["id"],
      filters: { vendor_id: vendorId, id: { $gt: after } },
      pagination: { take: BATCH, order: { id: "ASC" } },
    });
    const ids = data.map((row) => row.id);
    if (ids.length === 0) return;
    await write(container.resolve(Modules.SEARCH), "product", await gatherProducts(sourcesOf(container), ids));
    after = ids[ids.length - 1] ?? "";
  }
}

/** After a vendor's state, name, area or terms changed: its shop and all its products, or none of them when it may not sell. */
export async function refreshVendor(container: MedusaContainer, vendorId: string): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const search = container.resolve(Modules.SEARCH);
  await inTurn(container, [vendorId], async () => {
    const { data } = await query.graph({ entity: "vendor", fields: ["state"], filters: { id: vendorId } });
    if (data[0]?.state === "approved") {
      await refreshShops(container, [vendorId]);
      await refreshProductsOf(container, vendorId);
      return;
    }
    await search.deleteDocuments({ index: "shop", filters: { id: [vendorId] } });
    await search.deleteDocuments({ index: "product", filters: { vendor_id: vendorId } });
  });
}
