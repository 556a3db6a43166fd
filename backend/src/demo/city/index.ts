import type { VendorState } from "../../contracts/primitives";
import { KECAMATAN, KELURAHAN } from "../../reference/areas";
import { Random } from "../random";
import { KITCHENS, type Kitchen } from "./kitchens";
import { type DemoOrder, orders, sellable } from "./orders";
import { type DemoVendor, shop } from "./shops";
import { type DemoVoucher, vouchers } from "./vouchers";

export type Scale = "full" | "small";

export interface DemoCity {
  /** YYYY-MM-DD, the day it was made for. */
  today: string;
  vendors: DemoVendor[];
  orders: DemoOrder[];
  vouchers: DemoVoucher[];
}

/** Who signs in at the demo vendor's panel owns these two. */
export const DEMO_VENDOR_EMAIL = "penjual@lapakbekasi.test";
/** A person whose application waits for an officer. */
export const DEMO_APPLICANT_EMAIL = "calon@lapakbekasi.test";

/** How many businesses stand where with the city. */
const STATES: Record<Scale, Record<VendorState, number>> = {
  full: { approved: 156, submitted: 11, revision: 5, draft: 8, rejected: 5, suspended: 4 },
  small: { approved: 9, submitted: 1, revision: 1, draft: 1, rejected: 1, suspended: 1 },
};
const ORDERS: Record<Scale, number> = { full: 48, small: 6 };
/** Products of one shop, from … to. */
const BOARD: Record<Scale, readonly [number, number]> = { full: [8, 14], small: [5, 8] };
/** A picture that would be shown in this many products gets a sibling. */
const OFTEN = 14;

/**
 * The demo city: the same businesses, goods and orders on every machine. `today` (YYYY-MM-DD) only moves the dates of permits,
 * certificates and days off, so that some of them have always just lapsed.
 */
export function demoCity(scale: Scale, today: string): DemoCity {
  const random = new Random("Kota Bekasi, kota patriot");
  const taken = new Set<string>();
  const states = (Object.entries(STATES[scale]) as [VendorState, number][]).flatMap(([state, count]) =>
    Array<VendorState>(count).fill(state),
  );
  const kitchens = dealKitchens(random, states.length);

  const vendors = states.map((state, index) => {
    const kecamatan = KECAMATAN[index % KECAMATAN.length]!;
    const kelurahan = random.pick(KELURAHAN.filter((candidate) => candidate.kecamatan_code === kecamatan.code));
    return shop(random, { index, state, kitchen: kitchens[index]!, kelurahan, today, taken, size: random.int(...BOARD[scale]) });
  });
  appointDemoPeople(vendors);
  varyPictures(vendors);

  const own = vendors.filter((vendor) => vendor.owner.email === DEMO_VENDOR_EMAIL);
  return { today, vendors, orders: orders(random, vendors, own, ORDERS[scale]), vouchers: vouchers(own, today) };
}

/** Kitchens by weight, but every kind at least once before any comes twice. */
function dealKitchens(random: Random, count: number): Kitchen[] {
  const crowd = KITCHENS.flatMap((kitchen) => Array<Kitchen>(kitchen.weight - 1).fill(kitchen));
  const dealt = [...random.shuffle(KITCHENS), ...random.shuffle(crowd)];
  return Array.from({ length: count }, (_, i) => dealt[i % dealt.length]!);
}

function appointDemoPeople(vendors: DemoVendor[]): void {
  const approved = vendors.filter(
    (vendor) =>
      vendor.state === "approved" &&
      vendor.shop.pickup_enabled &&
      vendor.shop.delivery_enabled &&
      sellable(vendor).length >= 2 &&
      !vendor.products.some(({ listing }) => listing.halal_state === "non_halal"),
  );
  const owner = { name: approved[0]!.owner.name, email: DEMO_VENDOR_EMAIL };
  for (const vendor of approved.slice(0, 2)) {
    vendor.owner = owner;
    vendor.answers.owner_name = owner.name;
  }
  const applicant = vendors.find((vendor) => vendor.state === "submitted");
  if (applicant) applicant.owner = { name: applicant.owner.name, email: DEMO_APPLICANT_EMAIL };
}

function varyPictures(vendors: DemoVendor[]): void {
  const shown = new Map<string, number>();
  for (const { picture } of vendors.flatMap((vendor) => vendor.products)) {
    const key = `${picture.category}/${picture.scene}`;
    const times = (shown.get(key) ?? 0) + 1;
    shown.set(key, times);
    picture.variant = times % OFTEN === 0 || Math.floor(times / OFTEN) % 2 === 1 ? 1 : 0;
  }
}
