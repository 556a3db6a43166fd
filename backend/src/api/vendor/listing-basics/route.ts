import { ListingBasics } from "../../../contracts/label";
import { vendorEndpoint } from "../../../http/callers";
import type { CategoryHandle } from "../../../reference/categories";
import { CATEGORY_DEFAULTS } from "../../../reference/category-defaults";
import { INGREDIENT_NAMES } from "../../../reference/ingredients";
import { producerOf } from "../../../workflows/label/print-label";

const defaults = Object.entries(CATEGORY_DEFAULTS).map(([category, values]) => ({ category: category as CategoryHandle, ...values }));

export const GET = vendorEndpoint(
  { summary: "Yang diketahui formulir produk sebelum diisi", response: ListingBasics },
  async ({ vendorId, scope }) => ({
    ingredients: [...INGREDIENT_NAMES],
    defaults,
    producer: await producerOf(scope, vendorId),
  }),
);
