import { LISTING_MODULE } from "../../modules/listing";
import type { ListingModuleService } from "../../modules/listing/service";
import { setChoices } from "../../workflows/listing/choices";
import { createListingsWorkflow } from "../../workflows/listing/create-listings";
import type { DemoProduct } from "../city/products";
import type { DemoVendor } from "../city/shops";
import { pictureKey } from "../pictures/compose";
import type { Filing } from "./permits";
import type { Album, Run } from "./run";
import { type Directory, idOf } from "./shops";

/** Products written at once; a shop's products stay together, so that a shop has all of them or none. */
const BATCH = 50;

const listingsOf = ({ container }: Run) => container.resolve<ListingModuleService>(LISTING_MODULE);

/** Shops put up their products. */
export async function listGoods(run: Run, directory: Directory, album: Album, filing: Filing): Promise<void> {
  const { vendors } = run.city;
  const stocked = new Set(await shopsWithGoods(run, directory));
  const batches = batched(vendors.filter(({ key }) => !stocked.has(idOf(directory, key))));
  let count = 0;
  const total = batches.flat().reduce((sum, vendor) => sum + vendor.products.length, 0);
  for (const batch of batches) {
    const goods = alternating(batch);
    const listings = goods.map(({ vendor, product }) => ({
      vendor_id: idOf(directory, vendor.key),
      listing: listing(product, album, filing.get(vendor.key)),
    }));
    const { result } = await createListingsWorkflow(run.container).run({ input: { listings } });
    await offerFlavours(
      run,
      goods.map(({ vendor, product }, at) => ({ vendor_id: idOf(directory, vendor.key), listing_id: result[at]!.listing_id, product })),
    );
    count += listings.length;
    run.say(`${count}/${total} produk`);
  }
}

interface Made {
  vendor_id: string;
  listing_id: string;
  product: DemoProduct;
}

/** The flavours of one dish are choices of one another. */
async function offerFlavours({ container }: Run, made: readonly Made[]): Promise<void> {
  const dishes = new Map<string, Made[]>();
  for (const one of made) {
    const dish = `${one.vendor_id} ${one.product.choice.of}`;
    dishes.set(dish, [...(dishes.get(dish) ?? []), one]);
  }
  for (const flavours of dishes.values()) {
    const [first] = flavours;
    if (!first || flavours.length < 2) continue;
    const choices = flavours.map(({ listing_id, product }) => ({ listing_id, label: product.choice.label }));
    await setChoices(container, first.vendor_id, first.listing_id, { choices });
  }
}

async function shopsWithGoods(run: Run, directory: Directory): Promise<string[]> {
  const rows = await listingsOf(run).listListings({ vendor_id: [...directory.values()] }, { select: ["vendor_id"], take: 10_000 });
  return rows.map((row) => row.vendor_id);
}

function listing({ listing: told, picture, under }: DemoProduct, album: Album, permits: ReadonlyMap<string, string> | undefined) {
  const photo = album.get(pictureKey(picture));
  const permit = (key: string | null) => (key === null ? null : (permits?.get(key) ?? null));
  return {
    ...told,
    photos: photo ? [{ ...photo, alt: told.title }] : [],
    halal_permit_id: permit(under.halal),
    food_permit_id: permit(under.food),
  };
}

/** One product of each shop in turn, so that "newest" shows several shops and not one shop's whole board. */
function alternating(batch: readonly DemoVendor[]) {
  return batch.flatMap((vendor) => vendor.products.map((product, place) => ({ vendor, product, place }))).sort((a, b) => a.place - b.place);
}

function batched(vendors: readonly DemoVendor[]): DemoVendor[][] {
  const batches: DemoVendor[][] = [];
  let room = 0;
  for (const vendor of vendors) {
    const size = vendor.products.length;
    if (size === 0) continue;
    if (room < size) {
      batches.push([]);
      room = BATCH;
    }
    batches.at(-1)?.push(vendor);
    room -= size;
  }
  return batches;
}
