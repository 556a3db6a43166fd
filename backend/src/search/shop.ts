import { defineSearchIndex, search } from "@medusajs/framework/utils";
import type { ShopDocument } from "../catalog/documents";
import { gatherShops } from "../catalog/gather";
import { INDEX_SETTINGS } from "../catalog/index-settings";
import { seedFrom, sourcesOfRebuild } from "../catalog/seed";

/** Approved shops. */
export default defineSearchIndex({
  name: "shop",
  entity: "vendor",
  settings: INDEX_SETTINGS,
  fields: search.define({
    id: search.keyword().filterable(),
    handle: search.keyword().filterable(),
    name: search.text().searchable({ weight: 3 }),
    kecamatan_name: search.text().searchable({ weight: 2 }),
    story: search.text().searchable({ weight: 1 }),
    kecamatan: search.keyword().filterable().facetable(),
    product_count: search.integer().filterable().sortable(),
    joined_at: search.date().sortable(),
    quality: search
      .float()
      .sortable()
      .providerOptions({ "search-postgres": { quality: true } }),
    card: search.object({}),
    detail: search.object({}),
  }),
  seed: seedFrom<ShopDocument>("vendor", (query, ids) => gatherShops(sourcesOfRebuild(query), ids)),
});
