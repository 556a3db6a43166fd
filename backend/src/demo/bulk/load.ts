import type { ExecArgs, MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { shopDocument } from "../../catalog/build-shop";
import type { ProductDocument, ShopDocument } from "../../catalog/documents";
import type { ListingInput } from "../../contracts/listing";
import type { Photo } from "../../contracts/primitives";
import { dayInJakarta } from "../../modules/listing/rules/today";
import { systemActor } from "../../workflows/audit/actors";
import { auditOf, recordAudit } from "../../workflows/audit/record";
import { readShelves, type Shelves } from "../../workflows/listing/steps/read-shelves";
import { publishPhotoWorkflow } from "../../workflows/media/publish-photo";
import type { DemoProduct } from "../city/products";
import type { DemoVendor } from "../city/shops";
import { drawPicture, renderPicture } from "../pictures/compose";
import { businesses, type Size } from "./businesses";
import { productRows } from "./product-rows";
import { Rows } from "./rows";
import { shopRows } from "./shop-rows";

/** Products written in one transaction, and transactions under way at once: while one is written the next is thought out. */
const BATCH = 1_000;
const HANDS = 3;
const PHOTO_WIDTH = 640;
/** Products are as old as this, evenly. */
const YEAR = 365 * 86_400_000;

interface Batch {
  rows: Rows;
  shops: ShopDocument[];
  products: ProductDocument[];
  vendors: number;
  listings: number;
}

const emptyBatch = (): Batch => ({ rows: new Rows(), shops: [], products: [], vendors: 0, listings: 0 });

/** One picture a category: a product on show has a photo, and a thousand of a kind may share it. */
function photosBy(container: MedusaContainer) {
  const album = new Map<string, Promise<Photo>>();
  const publish = async (picture: DemoProduct["picture"], category: string): Promise<Photo> => {
    const content = (await renderPicture(drawPicture(picture), PHOTO_WIDTH)).toString("base64");
    const { result } = await publishPhotoWorkflow(container).run({ input: { content, alt: `Contoh ${category}` } });
    return result;
  };
  return ({ listing, picture }: DemoProduct): Promise<Photo> => {
    const known = album.get(listing.category) ?? publish(picture, listing.category);
    album.set(listing.category, known);
    return known;
  };
}

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

class Load {
  readonly #container: MedusaContainer;
  readonly #shelves: Shelves;
  readonly #photoOf: (product: DemoProduct) => Promise<Photo>;
  readonly #today = dayInJakarta();
  readonly #began = Date.now();
  /** Sets this run apart from every other on the same database. */
  readonly #run = Math.floor(this.#began / 1_000).toString(36);
  readonly loaded = { vendors: 0, products: 0, on_sale: 0 };

  constructor(container: MedusaContainer, shelves: Shelves) {
    this.#container = container;
    this.#shelves = shelves;
    this.#photoOf = photosBy(container);
  }

  get seconds(): number {
    return (Date.now() - this.#began) / 1_000;
  }

  /** Batches of whole shops. */
  async *batches(size: Size): AsyncGenerator<Batch> {
    let batch = emptyBatch();
    let index = 0;
    let listed = 0;
    for (const business of businesses(size, this.#today)) {
      await this.#add(batch, business, index, listed);
      index += 1;
      listed += business.products.length;
      if (batch.listings < BATCH) continue;
      yield batch;
      batch = emptyBatch();
    }
    if (batch.vendors > 0) yield batch;
  }

  async #add(batch: Batch, business: DemoVendor, index: number, listed: number): Promise<void> {
    const at = new Date(this.#began - ((index * 7_919_000) % YEAR)).toISOString();
    const phone = `+62812${String(index).padStart(8, "0")}`;
    const shop = shopRows(batch.rows, { business, suffix: `${this.#run}${index.toString(36)}`, phone, at });
    const documents: ProductDocument[] = [];
    for (const [position, product] of business.products.entries()) {
      const listing = listingOf(product, await this.#photoOf(product), shop.permit_ids);
      const suffix = `${this.#run}${(listed + position).toString(36)}`;
      const document = productRows(batch.rows, shop, { listing, suffix, today: this.#today, created_at: at }, this.#shelves);
      if (document) documents.push(document);
    }
    batch.shops.push(shopDocument(shop.vendor, documents.length));
    batch.products.push(...documents);
    batch.vendors += 1;
    batch.listings += business.products.length;
  }

  /** Rows first: a document never speaks of what is not there. */
  async write({ rows, shops, products, vendors, listings }: Batch): Promise<void> {
    const search = this.#container.resolve(Modules.SEARCH);
    await rows.write(this.#container.resolve(ContainerRegistrationKeys.PG_CONNECTION));
    await search.upsertDocuments({ index: "shop", documents: shops });
    await search.upsertDocuments({ index: "product", documents: products });
    this.loaded.vendors += vendors;
    this.loaded.products += listings;
    this.loaded.on_sale += products.length;
  }

  /** One line in the trail for all of it. */
  record(): Promise<void> {
    const entry = {
      actor: systemActor("bulk_load"),
      action: "vendor.load" as const,
      subject: { type: "market", id: this.#run },
      after: this.loaded,
    };
    return auditOf(this.#container).inTransaction((joined) => recordAudit([entry], joined));
  }
}

/**
 * Fills the database with as many shops and products as asked for (LOAD_VENDORS, LOAD_PRODUCTS), past the workflows but by their rules: every row
 * they would have left is there, documents included. `npm run load`.
 */
export default async function load({ container }: ExecArgs): Promise<void> {
  const size = { vendors: Number(process.env.LOAD_VENDORS), products: Number(process.env.LOAD_PRODUCTS) };
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  const run = new Load(container, await readShelves(container));
  const underWay = new Set<Promise<void>>();
  for await (const batch of run.batches(size)) {
    const written = run.write(batch).then(() => {
      underWay.delete(written);
      const { products } = run.loaded;
      logger.info(`Memuat … ${products}/${size.products} produk, ${Math.round(products / run.seconds)} per detik`);
    });
    underWay.add(written);
    if (underWay.size >= HANDS) await Promise.race(underWay);
  }
  await Promise.all(underWay);
  await run.record();
  const seconds = Math.round(run.seconds * 10) / 10;
  logger.info(`Termuat ${JSON.stringify({ ...run.loaded, seconds })}`);
}
