import type { SearchTypes } from "@medusajs/framework/types";
import type { ProductCard } from "../contracts/catalog";
import type { ProductDocument } from "./documents";
import { onSaleOf } from "./on-sale";
import { centreOf } from "./rules/around";
import { type WeekMoment, weekMoment } from "./rules/hours";
import { besideHalal, dishWords, oneOfEachShop } from "./rules/likeness";
import { together } from "./rules/product-query";
import { type Catalogue, type ProductHit, rankedBy } from "./search-query";

const MOST = 6;
/** So many are looked at, because a shop shows once and some may just have been withdrawn. */
const LOOKED_AT = 24;

export type Likened = Pick<ProductDocument, "vendor_id" | "kelurahan" | "card">;

function likeIt({ vendor_id, kelurahan, card }: Likened, moment: WeekMoment): SearchTypes.SearchQuery {
  const words = dishWords(card.title);
  const filters = { vendor_id: { $ne: vendor_id }, category: [card.category.handle], halal: besideHalal(card.halal), available: true };
  return {
    entity: "product",
    fields: ["id", "card"],
    filters: { ...(words.length > 0 ? { q: words.join(" ") } : {}), ...together([], moment), ...filters },
    pagination: { take: LOOKED_AT },
    search_options: { count: "none", ...rankedBy(moment, centreOf([kelurahan])) },
  };
}

/** What other shops sell of the same dish, or of the same category when its title names none; one request to the index. */
export async function relatedTo(catalogue: Catalogue, product: Likened, now = new Date()): Promise<ProductCard[]> {
  const { hits } = await catalogue.search.search<ProductHit>(likeIt(product, weekMoment(now)));
  return oneOfEachShop(await onSaleOf(catalogue.truth, hits)).slice(0, MOST);
}
