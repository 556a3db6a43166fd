import type { ProductQuery } from "../../contracts/catalog";

interface Range {
  $gte?: number;
  $lte?: number;
}

/** What the search index is asked; Medusa's search vocabulary without Medusa. */
export interface IndexQuery {
  filters: Record<string, string | Range>;
  order?: Record<string, "ASC" | "DESC">;
}

const ORDERS: Record<Exclude<ProductQuery["sort"], undefined | "relevan">, Record<string, "ASC" | "DESC">> = {
  terbaru: { created_at: "DESC" },
  termurah: { price: "ASC" },
  termahal: { price: "DESC" },
};

function priceRange({ price_min, price_max }: ProductQuery): Record<string, Range> {
  if (price_min === undefined && price_max === undefined) return {};
  return { price: { ...(price_min === undefined ? {} : { $gte: price_min }), ...(price_max === undefined ? {} : { $lte: price_max }) } };
}

/** Words of a public address as a query to the product index. Without words there is no relevance, so the newest come first. */
export function indexQuery(query: ProductQuery): IndexQuery {
  const { q, halal, kecamatan, category, shop, sort = "relevan" } = query;
  const isRanked = sort === "relevan" && !!q;
  return {
    filters: {
      ...(q ? { q } : {}),
      ...(halal ? { halal: "certified" } : {}),
      ...(kecamatan ? { kecamatan } : {}),
      ...(category ? { category } : {}),
      ...(shop ? { shop } : {}),
      ...priceRange(query),
    },
    ...(isRanked ? {} : { order: ORDERS[sort === "relevan" ? "terbaru" : sort] }),
  };
}
