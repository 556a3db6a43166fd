import { defineSearchIndex, search } from "@medusajs/framework/utils";
import type { ProductDocument } from "../catalog/documents";
import { gatherProducts } from "../catalog/gather";
import { INDEX_SETTINGS } from "../catalog/index-settings";
import { seedFrom, sourcesOfRebuild } from "../catalog/seed";

/** Products on sale. Fields to find them by; `card` and `detail` are what is shown (contracts/catalog). */
export default defineSearchIndex({
  name: "product",
  entity: "listing",
  settings: INDEX_SETTINGS,
  fields: search.define({
    id: search.keyword().filterable(),
    handle: search.keyword().filterable(),
    vendor_id: search.keyword().filterable(),
    title: search.text().searchable({ weight: 3 }),
    category_name: search.text().searchable({ weight: 2 }),
    ingredients: search.text().array().searchable({ weight: 2 }),
    description: search.text().searchable({ weight: 1 }),
    shop_name: search.text().searchable({ weight: 1 }),
    kecamatan_name: search.text().searchable({ weight: 1 }),
    category: search.keyword().filterable().facetable(),
    kecamatan: search.keyword().filterable().facetable(),
    kelurahan: search
      .keyword()
      .filterable()
      .facetable()
      .providerOptions({ "search-postgres": { ranked: true } }),
    shop: search.keyword().filterable(),
    called: search
      .keyword()
      .filterable()
      .providerOptions({ "search-postgres": { unindexed: true } }),
    halal: search.keyword().filterable().facetable(),
    price: search.integer().filterable().sortable(),
    price_band: search.keyword().filterable().facetable(),
    available: search.boolean().filterable(),
    preorder_days: search.integer().filterable(),
    preorder_cutoff: search.integer().filterable(),
    open_slots: search.integer().array().filterable(),
    open_parts: search.keyword().array().filterable().facetable(),
    closed_on: search.keyword().array().filterable(),
    receiving: search.keyword().array().filterable().facetable(),
    storage: search.keyword().filterable().facetable(),
    permit: search.keyword().filterable().facetable(),
    free_from: search.keyword().array().filterable().facetable(),
    vegetarian: search.boolean().filterable().facetable(),
    spice: search.keyword().filterable().facetable(),
    stars: search.keyword().array().filterable().facetable(),
    rating: search.float().sortable(),
    sold: search.integer().sortable(),
    created_at: search.date().sortable(),
    vendor_since: search.date().filterable(),
    sale_until: search.keyword().filterable(),
    quality: search
      .float()
      .sortable()
      .providerOptions({ "search-postgres": { quality: true }, "search-meilisearch": { ranking: true } }),
    position: search.geo(),
    card: search.object({}),
    detail: search.object({}),
  }),
  seed: seedFrom<ProductDocument>("listing", (query, ids) => gatherProducts(sourcesOfRebuild(query), ids)),
});
