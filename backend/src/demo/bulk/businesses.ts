import { KELURAHAN } from "../../reference/areas";
import { KITCHENS, type Kitchen } from "../city/kitchens";
import { type DemoVendor, shop } from "../city/shops";
import { Random } from "../random";

/** Kitchens as often as the city has them. */
const CROWD = KITCHENS.flatMap((kitchen) => Array<Kitchen>(kitchen.weight).fill(kitchen));
const SMALLEST = 1;
const LARGEST = 14;

export interface Size {
  vendors: number;
  products: number;
}

/** Businesses that follow each other in a city of the asked size. */
export interface Portion extends Size {
  /** Businesses and products before them. */
  after: Size;
}

/** Businesses that are thought out in one go. */
const PORTION = 100;

/** A city in portions, which may be made in any order and by anybody. */
export function* portions({ vendors, products }: Size): Generator<Portion> {
  const upTo = (vendor: number) => Math.round((products * vendor) / vendors);
  for (let first = 0; first < vendors; first += PORTION) {
    const last = Math.min(vendors, first + PORTION);
    const after = { vendors: first, products: upTo(first) };
    yield { after, vendors: last - first, products: upTo(last) - after.products };
  }
}

/**
 * As many approved businesses, with as many products between them, as the portion has: the demo city's inventions without end, the same for the
 * same `seed`. A shop has 1 to 14 products, some kitchens no more than 10, so more than that on average cannot be had.
 */
export function* businesses({ after, vendors, products }: Portion, today: string, seed = "Muat"): Generator<DemoVendor> {
  const random = new Random(`${seed} ${after.vendors}`);
  let left = products;
  for (let rest = vendors - 1; rest >= 0; rest--) {
    const index = after.vendors + vendors - rest - 1;
    const wished = Math.round((left / (rest + 1)) * random.between(0.5, 1.5));
    const size = Math.min(LARGEST, left - rest * SMALLEST, Math.max(SMALLEST, left - rest * LARGEST, wished));
    const kelurahan = KELURAHAN[index % KELURAHAN.length]!;
    const order = { index, state: "approved" as const, kitchen: random.pick(CROWD), kelurahan, today, taken: new Set<string>(), size };
    const business = shop(random, order);
    business.products = business.products.slice(0, size);
    left -= business.products.length;
    yield business;
  }
}
