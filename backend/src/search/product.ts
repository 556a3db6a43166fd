import { defineSearchIndex, search } from "@medusajs/framework/utils";
import type { ProductDocument } from "../catalog/documents";
import { gatherProducts } from "../catalog/gather";
import { seedFrom } from "../catalog/seed";

/** Products on sale. Fields to find them by; `card` and `detail` are what is shown (contracts/catalog). */
export default defineSearchIndex({
  name: "product",
  entity: "listing",
  fields: search.define({
    id: search.keyword().filterable(),
    handle: search.keyword().filterable(),
    vendor_id: search.keyword().filterable(),
    title: search.text().searchable({ weight: 3 }),
    category_name: search.text().searchable({ weight: 2 }),
    shop_name: search.text().searchable({ weight: 2 }),
    kecamatan_name: search.text().searchable({ weight: 1 }),
    ingredients: search.text().array().searchable({ weight: 1 }),
    description: search.text().searchable({ weight: 1 }),
    category: search.keyword().filterable().facetable(),
    kecamatan: search.keyword().filterable().facetable(),
    shop: search.keyword().filterable(),
    halal: search.keyword().filterable(),
    price: search.integer().filterable().sortable(),
    created_at: search.date().sortable(),
    sale_until: search.keyword().filterable(),
    card: search.object({}),
    detail: search.object({}),
  }),
  seed: seedFrom<ProductDocument>("listing", gatherProducts),
});
