import { parentPort, workerData } from "node:worker_threads";
import { Client } from "pg";
import { shopDocument } from "../../catalog/build-shop";
import type { ProductDocument, ShopDocument } from "../../catalog/documents";
import type { ListingInput } from "../../contracts/listing";
import type { Photo } from "../../contracts/primitives";
import { array, numbered, type Sql, sql } from "../../foundation/sql";
import { Alphabets } from "../../providers/search-postgres/alphabets";
import type { Plan } from "../../providers/search-postgres/rules/plan";
import type { Shelves } from "../../workflows/listing/steps/read-shelves";
import type { DemoProduct } from "../city/products";
import { businesses, type Portion, type Size } from "./businesses";
import { type Layout, Rows, type TableText } from "./copy-text";
import { productRows } from "./product-rows";
import { type Learnt, Stems, searchRows, type WordCounts } from "./search-rows";
import { shopRows } from "./shop-rows";

/** Thinks out shops and products in a thread of its own: `Portion` in, `Made` out. */

/** What a maker has to know of the market. */
export interface Making {
  databaseUrl: string;
  layout: Layout;
  shelves: Shelves;
  /** By category. */
  photos: Record<string, Photo>;
  plans: Record<"product" | "shop", Plan>;
  /** Sets this run apart from every other on the same database. */
  run: string;
  /** When the run began, in milliseconds. */
  began: number;
  today: string;
}

export interface Made {
  market: TableText[];
  search: TableText[];
  /** Words of the documents with how many hold them. */
  words: Record<"product" | "shop", WordCounts>;
  loaded: Size & { on_sale: number };
}

/** Products are as old as this, evenly. */
const YEAR = 365 * 86_400_000;

/** The listing as its vendor would have saved it: a certificate or permit that is not verified is not named. */
function listingOf({ listing, under }: DemoProduct, photo: Photo, permitIds: Map<string, string>): ListingInput {
  const halal_permit_id = permitIds.get(under.halal ?? "") ?? null;
  return {
    ...listing,
    photos: [{ ...photo, alt: listing.title }],
    halal_state: listing.halal_state === "certified" && !halal_permit_id ? "in_process" : listing.halal_state,
    halal_permit_id,
    food_permit_id: permitIds.get(under.food ?? "") ?? null,
  };
}

/** Everything the market and its search keep of a portion, as text. */
export async function make(making: Making, learnt: Learnt, portion: Portion): Promise<Made> {
  const { layout, shelves, photos, plans, run, began, today } = making;
  const [market, search] = [new Rows(layout), new Rows(layout)];
  const shops: ShopDocument[] = [];
  const products: ProductDocument[] = [];
  let { vendors, products: listed } = portion.after;
  for (const business of businesses(portion, today)) {
    const at = new Date(began - ((vendors * 7_919_000) % YEAR)).toISOString();
    const phone = `+62812${String(vendors).padStart(8, "0")}`;
    const shop = shopRows(market, { business, suffix: `${run}${vendors.toString(36)}`, phone, at });
    const before = products.length;
    for (const product of business.products) {
      const photo = photos[product.listing.category];
      if (!photo) throw new Error(`There is no picture of "${product.listing.category}".`);
      const listing = listingOf(product, photo, shop.permit_ids);
      const made = { listing, suffix: `${run}${listed.toString(36)}`, today, created_at: at };
      const document = productRows(market, shop, made, shelves);
      if (document) products.push(document);
      listed += 1;
    }
    shops.push(shopDocument(shop.vendor, products.length - before));
    vendors += 1;
  }
  const words = { product: new Map<string, number>(), shop: new Map<string, number>() };
  await searchRows(search, { plan: plans.shop, documents: shops, counts: words.shop }, learnt);
  await searchRows(search, { plan: plans.product, documents: products, counts: words.product }, learnt);
  const loaded = { vendors: shops.length, products: listed - portion.after.products, on_sale: products.length };
  return { market: market.texts(), search: search.texts(), words, loaded };
}

if (parentPort) {
  const port = parentPort;
  const making: Making = workerData;
  const db = new Client({ connectionString: making.databaseUrl, application_name: "bulk-load" });
  const connected = db.connect();
  const run = async <Row>({ text, values }: Sql): Promise<Row[]> => {
    await connected;
    return (await db.query(numbered(text), [...values])).rows as Row[];
  };
  const learnt = {
    stems: new Stems((words) => run(sql`select word, search_stem(word) as stem from unnest(${array(words)}) as word`)),
    alphabets: new Alphabets(run),
  };
  port.on("message", async (portion: Portion | null) => {
    if (!portion) return db.end().then(() => port.close());
    const made = await make(making, learnt, portion);
    port.postMessage(
      made,
      [...made.market, ...made.search].map(({ text }) => text.buffer),
    );
  });
}
