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

/**
 * As many approved businesses, with as many products between them, as asked for: the demo city's inventions without end, the same for the same
 * `seed`. A shop has a board of 1 to 14 products, so more than that per shop cannot be had.
 */
export function* businesses({ vendors, products }: Size, today: string, seed = "Muat"): Generator<DemoVendor> {
  const random = new Random(seed);
  let left = products;
  for (let index = 0; index < vendors; index++) {
    const share = left / (vendors - index);
    const size = Math.min(LARGEST, Math.max(SMALLEST, Math.round(share * random.between(0.5, 1.5))));
    const kelurahan = KELURAHAN[index % KELURAHAN.length]!;
    const order = { index, state: "approved" as const, kitchen: random.pick(CROWD), kelurahan, today, taken: new Set<string>(), size };
    const business = shop(random, order);
    business.products = business.products.slice(0, Math.min(size, left));
    left -= business.products.length;
    yield business;
  }
}
