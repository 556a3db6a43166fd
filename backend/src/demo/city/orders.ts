import type { DeliveryMethod, OrderState, PaymentMethod } from "../../contracts/primitives";
import { KELURAHAN } from "../../reference/areas";
import { CASH } from "../../reference/checkout-terms";
import type { Random } from "../random";
import { phone, shopperName } from "./people";
import { address } from "./places";
import type { DemoVendor } from "./shops";
import { CITY_CODE } from "./vouchers";

/** One shopper's visit: what is bought in which shops, and how far each shop has come with it. */
export interface DemoOrder {
  contact: { name: string; phone: string };
  /** True = the shopper of the demo login. */
  isDemoShopper: boolean;
  address: { street: string; rt: string; rw: string; landmark: string; kelurahan_code: (typeof KELURAHAN)[number]["code"] };
  payment: PaymentMethod;
  /** Tried at checkout; used when it applies. */
  voucher: string | null;
  /** A transfer the officer has already seen in the account. */
  transferConfirmed: boolean;
  shops: {
    vendor: string;
    method: DeliveryMethod;
    lines: { title: string; quantity: number }[];
    until: OrderState;
    reason: string | null;
  }[];
}

const REASONS = [
  "Maaf, bahan habis dan pasar sudah tutup.",
  "Kami mendadak tutup karena ada keluarga sakit.",
  "Alamat di luar jangkauan pengantaran hari ini.",
] as const;

/** How the market's open business looks at one moment. */
export function orders(random: Random, vendors: readonly DemoVendor[], ownVendors: readonly DemoVendor[], count: number): DemoOrder[] {
  const open = vendors.filter((vendor) => vendor.state === "approved" && vendor.shop.pickup_enabled && sellable(vendor).length >= 2);
  return Array.from({ length: count }, (_, index) => {
    const isDemoShopper = index % 6 === 0;
    // Every other visit passes the demo vendor's stalls, so that its panel has something to do.
    const stalls = index % 2 === 0 ? [random.pick(ownVendors), random.pick(open)] : random.some(open, random.int(1, 3));
    const kelurahan = random.pick(KELURAHAN);
    const payment = random.chance(0.35) ? "bank_transfer" : "cash";
    const transferConfirmed = payment === "bank_transfer" && random.chance(0.5);
    // Nobody cooks for a transfer that has not arrived.
    const waiting = payment === "bank_transfer" && !transferConfirmed;
    return {
      contact: isDemoShopper ? { name: "Rani Pembeli", phone: phone(9000) } : { name: shopperName(random), phone: phone(9001 + index) },
      isDemoShopper,
      address: { ...address(random, kelurahan.name), kelurahan_code: kelurahan.code },
      payment,
      voucher: index % 5 === 2 ? CITY_CODE : null,
      transferConfirmed,
      shops: [...new Set(stalls)].map((vendor) => visit(random, vendor, kelurahan.kecamatan_code, waiting)),
    };
  });
}

/** What can be bought without emptying the shelf. */
export const sellable = (vendor: DemoVendor) =>
  vendor.products.filter((product) => product.listing.state === "published" && product.listing.stock > 8 && isLawful(vendor, product));

/** What is packed for a week needs a permit an officer verified and that has not lapsed. */
function isLawful({ permits }: DemoVendor, { under, listing }: DemoVendor["products"][number]): boolean {
  if (listing.shelf_life_days < 7) return true;
  return permits.some(({ key, until }) => key === under.food && until === "verified");
}

interface Line {
  title: string;
  /** Rupiah. */
  price: number;
  quantity: number;
}

/** As much of it as a shop takes cash for: any visit may turn out to be paid in cash. */
function withinCash(lines: Line[]): Line[] {
  let left: number = CASH.defaultLimit;
  return lines.flatMap((line) => {
    const quantity = Math.min(line.quantity, Math.floor(left / line.price));
    left -= quantity * line.price;
    return quantity > 0 ? [{ ...line, quantity }] : [];
  });
}

function visit(random: Random, vendor: DemoVendor, kecamatan: string, waiting: boolean): DemoOrder["shops"][number] {
  const lines = withinCash(
    random
      .some(sellable(vendor), random.int(1, 3))
      .map(({ listing }) => ({ title: listing.title, price: listing.price, quantity: random.int(1, 3) })),
  );
  const total = lines.reduce((sum, line) => sum + line.price * line.quantity, 0);
  const { delivery_enabled, delivery_minimum, delivery_zones } = vendor.shop;
  const reached =
    delivery_enabled && total >= delivery_minimum && (delivery_zones.length === 0 || delivery_zones.some((code) => code === kecamatan));
  const until = waiting
    ? "placed"
    : random.pick(["placed", "placed", "accepted", "accepted", "ready", "handed_over", "handed_over", "cancelled"] as const);
  return {
    vendor: vendor.key,
    method: reached && random.chance(0.6) ? "vendor_delivery" : "pickup",
    lines: lines.map(({ title, quantity }) => ({ title, quantity })),
    until,
    reason: until === "cancelled" ? random.pick(REASONS) : null,
  };
}
