import type { Suggestions } from "../contracts/product-search";
import { normalise } from "../language/normalise";
import type { Rank } from "../providers/search-postgres/rules/rank";
import { KECAMATAN, KELURAHAN } from "../reference/areas";
import { queryRank, SHOP_RANK } from "../search/ranking";
import type { ProductDocument, ShopDocument } from "./documents";
import { weekMoment } from "./rules/hours";
import { type Catalogue, told } from "./search-query";

const SHORTEST = 2;
const MOST = { dishes: 4, products: 4, shops: 3, places: 2 } as const;
/** Titles looked at for what dishes are called; the first words most of them share are a dish. */
const LOOKED_AT = 40;

const plain = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, "");

const kecamatanOfCode = new Map<string, (typeof KECAMATAN)[number]>(KECAMATAN.map((area) => [area.code, area]));
const PLACES = [
  ...KECAMATAN.map(({ name, handle }) => ({ name, kecamatan: handle })),
  ...KELURAHAN.flatMap(({ name, kecamatan_code }) => {
    const area = kecamatanOfCode.get(kecamatan_code);
    return area && area.name !== name ? [{ name, kecamatan: area.handle }] : [];
  }),
].map((place) => ({ ...place, key: plain(place.name) }));

function placesThatBegin(typed: string): Suggestions["places"] {
  const key = plain(typed);
  if (key.length < SHORTEST) return [];
  return PLACES.filter((place) => place.key.startsWith(key))
    .slice(0, MOST.places)
    .map(({ name, kecamatan }) => ({ name, kecamatan }));
}

/** What the titles found call their dish: the shortest run of words from the front that holds what was typed, by how many share it. */
export function dishesIn(titles: readonly string[], typed: readonly string[]): string[] {
  const times = new Map<string, number>();
  for (const title of titles) {
    const words = title.toLowerCase().match(/[\p{L}\p{N}-]+/gu) ?? [];
    for (let length = Math.max(1, typed.length); length <= Math.min(words.length, typed.length + 1); length += 1) {
      const dish = words.slice(0, length).join(" ");
      const said = normalise(dish);
      if (typed.every((word) => said.some((one) => one.startsWith(word)))) times.set(dish, (times.get(dish) ?? 0) + 1);
    }
  }
  return [...times]
    .filter(([, count]) => count > 1)
    .sort(([one, a], [other, b]) => b - a || one.length - other.length)
    .slice(0, MOST.dishes)
    .map(([dish]) => dish);
}

/** What somebody who is still typing may mean: the last word may be the beginning of one. */
export async function suggest({ search, truth }: Catalogue, q: string, now = new Date()): Promise<Suggestions> {
  const typed = normalise(q);
  if (typed.join("").length < SHORTEST) return { dishes: [], products: [], shops: [], places: [] };
  const moment = weekMoment(now);
  const options = (rank: Rank) => ({ count: "none" as const, provider_options: told({ prefix: true, rank }) });
  const [products, shops] = await Promise.all([
    search.search<Pick<ProductDocument, "card">>({
      entity: "product",
      fields: ["card"],
      filters: { q, sale_until: { $gte: moment.date } },
      pagination: { take: LOOKED_AT },
      // What a thing holds or stands beside is no suggestion: products are called by their titles, shops by their names.
      search_options: { ...options(queryRank(moment)), attributes_to_search_on: ["title"] },
    }),
    search.search<Pick<ShopDocument, "card">>({
      entity: "shop",
      fields: ["card"],
      filters: { q, product_count: { $gt: 0 } },
      pagination: { take: MOST.shops },
      search_options: { ...options(SHOP_RANK), attributes_to_search_on: ["name"] },
    }),
  ]);
  const titles = products.hits.map(({ document: { card } }) => card.title);
  const best = products.hits.slice(0, MOST.products);
  const [sellable, approved] = await Promise.all([
    truth.sellable(best.map(({ id }) => id)),
    truth.approved(shops.hits.map(({ id }) => id)),
  ]);
  return {
    dishes: dishesIn(titles, typed),
    products: best
      .filter(({ id }) => sellable.has(id))
      .map(({ document: { card } }) => ({ handle: card.handle, title: card.title, shop: card.shop.name })),
    shops: shops.hits
      .filter(({ id }) => approved.has(id))
      .map(({ document: { card } }) => ({ handle: card.handle, name: card.name, kecamatan: card.kecamatan.name })),
    places: placesThatBegin(q),
  };
}
