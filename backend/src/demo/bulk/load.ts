import { once } from "node:events";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { ExecArgs, MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { Client } from "pg";
import type { Photo } from "../../contracts/primitives";
import { dayInJakarta } from "../../modules/listing/rules/today";
import { type Plan, planOf, vocabularyName } from "../../providers/search-postgres/rules/plan";
import { systemActor } from "../../workflows/audit/actors";
import { auditOf, recordAudit } from "../../workflows/audit/record";
import { readShelves } from "../../workflows/listing/steps/read-shelves";
import { publishPhotoWorkflow } from "../../workflows/media/publish-photo";
import { KITCHENS } from "../city/kitchens";
import { drawPicture, renderPicture } from "../pictures/compose";
import { type Portion, portions, type Size } from "./businesses";
import { Filling } from "./filling";
import type { Made, Making } from "./maker";
import { PRODUCT_TABLES } from "./product-rows";
import { vocabularyStatement, type WordCounts } from "./search-rows";
import { SHOP_TABLES } from "./shop-rows";
import { layoutOf } from "./structure";

const PHOTO_WIDTH = 640;
/** Beyond these the database could not keep up. */
const MOST_MAKERS = 4;
/** Megabytes in which a portion lives and dies, so that nothing of it has to be kept and cleared away. */
const NURSERY = 192;
const INDEXES = ["shop", "product"] as const;

/** One picture a category: a product on show has a photo, and a thousand of a kind may share it. */
async function publishPhotos(container: MedusaContainer): Promise<Record<string, Photo>> {
  const dishes = KITCHENS.flatMap(({ main, beside }) => [...main, ...beside]);
  const first = new Map(dishes.map((dish) => [dish.category, dish]));
  const published = [...first].map(async ([category, { scene }]): Promise<[string, Photo]> => {
    const content = (await renderPicture(drawPicture({ scene, category, variant: 0 }), PHOTO_WIDTH)).toString("base64");
    const { result } = await publishPhotoWorkflow(container).run({ input: { content, alt: `Contoh ${category}` } });
    return [category, result];
  });
  return Object.fromEntries(await Promise.all(published));
}

/** How the tables that serve search now are laid out. */
async function plansOf(container: MedusaContainer, db: Client): Promise<Making["plans"]> {
  const search = container.resolve(Modules.SEARCH);
  const { rows } = await db.query<{ name: string; physical_name: string; is_newest: boolean }>(
    `select i.name, v.physical_name,
       not exists (select from search_index_version newer where newer.search_index_id = i.id and newer.version > v.version) as is_newest
     from search_index i join search_index_version v on v.search_index_id = i.id and v.version = i.active_version
     where v.provider = 'search-postgres'`,
  );
  const plan = (name: (typeof INDEXES)[number]): Plan => {
    const active = rows.find((row) => row.name === name);
    if (!active?.is_newest) throw new Error(`The index "${name}" waits to be made as it is now; start the market once.`);
    return planOf({ ...search.getIndex(name), physical_name: active.physical_name });
  };
  return { product: plan("product"), shop: plan("shop") };
}

/** Has the next portion made; nothing when there is none left. */
async function ask(maker: Worker, queue: Iterator<Portion>): Promise<Made | undefined> {
  const { value, done } = queue.next();
  if (done) return undefined;
  const answer = once(maker, "message");
  maker.postMessage(value);
  const [made] = await answer;
  return made;
}

/** While one portion is written the next is thought out. */
async function keepMaking(maker: Worker, queue: Iterator<Portion>, write: (made: Made) => Promise<void>): Promise<void> {
  let coming = ask(maker, queue);
  for (let made = await coming; made; made = await coming) {
    coming = ask(maker, queue);
    coming.catch(() => {});
    await write(made);
  }
}

/** Words of many portions together. */
class Vocabulary {
  readonly #counts = { product: new Map<string, number>(), shop: new Map<string, number>() } satisfies Record<string, WordCounts>;

  add(words: Made["words"]): void {
    for (const index of INDEXES) {
      const counts = this.#counts[index];
      for (const [word, documents] of words[index]) counts.set(word, (counts.get(word) ?? 0) + documents);
    }
  }

  async write(search: Filling, plans: Making["plans"]): Promise<void> {
    for (const index of INDEXES) {
      const counts = [...this.#counts[index]];
      await search.run(vocabularyStatement(plans[index]), [counts.map(([word]) => word), counts.map(([, documents]) => documents)]);
    }
  }
}

class Load {
  readonly #tell: (text: string) => void;
  readonly #began = performance.now();
  readonly loaded = { vendors: 0, products: 0, on_sale: 0 };
  /** Seconds since it began, at the end of each phase. */
  readonly ended = { pictures: 0, rows: 0, indexes: 0 };

  constructor(tell: (text: string) => void) {
    this.#tell = tell;
  }

  end(phase: keyof Load["ended"]): void {
    this.ended[phase] = (performance.now() - this.#began) / 1_000;
  }

  /** Rows and documents of the whole city. */
  async write(size: Size, making: Making, market: Filling, search: Filling): Promise<void> {
    const makers = Array.from({ length: Math.min(MOST_MAKERS, availableParallelism()) }, () => makerOf(making));
    const vocabulary = new Vocabulary();
    const queue = portions(size);
    try {
      await Promise.all(
        makers.map((maker) =>
          keepMaking(maker, queue, async (made) => {
            await Promise.all([market.write(made.market), search.write(made.search)]);
            vocabulary.add(made.words);
            this.#count(made.loaded, size);
          }),
        ),
      );
      await vocabulary.write(search, making.plans);
    } finally {
      await Promise.all(makers.map((maker) => maker.terminate()));
    }
  }

  #count({ vendors, products, on_sale }: Made["loaded"], size: Size): void {
    this.loaded.vendors += vendors;
    this.loaded.products += products;
    this.loaded.on_sale += on_sale;
    const rate = Math.round(this.loaded.products / ((performance.now() - this.#began) / 1_000 - this.ended.pictures));
    this.#tell(`Memuat … ${this.loaded.products}/${size.products} produk, ${rate} per detik`);
  }
}

/** One line in the trail for all of it. */
function record(container: MedusaContainer, run: string, after: Load["loaded"]): Promise<void> {
  const entry = { actor: systemActor("bulk_load"), action: "vendor.load" as const, subject: { type: "market", id: run }, after };
  return auditOf(container).inTransaction((joined) => recordAudit([entry], joined));
}

const makerOf = (making: Making): Worker =>
  new Worker(join(__dirname, "maker.ts"), {
    workerData: making,
    execArgv: ["--require", "ts-node/register"],
    // What is imported ahead of everything would have the first file loaded as an ES module.
    env: { ...process.env, NODE_OPTIONS: "" },
    resourceLimits: { maxYoungGenerationSizeMb: NURSERY },
  });

/**
 * Fills the database with as many shops and products as asked for, past the workflows but by their rules: every row they would have left is
 * there, documents included. All of it or, when it is interrupted, nothing. `say` is told how far it is.
 */
export async function loadCity(container: MedusaContainer, databaseUrl: string, size: Size, say: (text: string) => void) {
  const load = new Load(say);
  const db = new Client({ connectionString: databaseUrl });
  await db.connect();
  const [layout, plans, shelves, photos] = await Promise.all([
    layoutOf(db),
    plansOf(container, db),
    readShelves(container),
    publishPhotos(container),
  ]).finally(() => db.end());
  load.end("pictures");
  const began = Date.now();
  const run = Math.floor(began / 1_000).toString(36);
  const making = { databaseUrl, layout, shelves, photos, plans, run, began, today: dayInJakarta() };
  const market = await Filling.begin(databaseUrl, [...SHOP_TABLES, ...PRODUCT_TABLES]);
  const search = await Filling.begin(
    databaseUrl,
    [plans.shop, plans.product].flatMap(({ table }) => [table, vocabularyName(table)]),
  );
  try {
    await load.write(size, making, market, search);
    load.end("rows");
    await Promise.all([market.rebuild(), search.rebuild()]);
    // Rows first: a document never speaks of what is not there.
    await market.commit();
    await search.commit();
  } finally {
    await Promise.all([market.close(), search.close()]);
  }
  load.end("indexes");
  await record(container, run, load.loaded);
  return { ...load.loaded, ...load.ended };
}

/** `npm run load`: LOAD_VENDORS and LOAD_PRODUCTS say how much. */
export default async function run({ container }: ExecArgs): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  const size = { vendors: Number(process.env.LOAD_VENDORS), products: Number(process.env.LOAD_PRODUCTS) };
  const { pictures, rows, indexes, ...loaded } = await loadCity(container, process.env.DATABASE_URL ?? "", size, (text) =>
    logger.info(text),
  );
  const tenths = (seconds: number) => Math.round(seconds * 10) / 10;
  const seconds = {
    seconds: tenths(indexes),
    seconds_pictures: tenths(pictures),
    seconds_rows: tenths(rows - pictures),
    seconds_indexes: tenths(indexes - rows),
  };
  logger.info(`Termuat ${JSON.stringify({ ...loaded, ...seconds })}`);
}
