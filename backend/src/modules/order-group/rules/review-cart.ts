import type { CartLine, CartNotice, CartVoucher, CheckoutCart, ReceivingTimes } from "../../../contracts/checkout";
import type { PaymentMethod } from "../../../contracts/primitives";
import { paymentOptions } from "./cash";
import { type Offer, offeredDeliveries, type Shop } from "./offer";
import { rupiah } from "./rupiah";
import { receivingTimes, type WantedOfDays } from "./slots";
import { nextTier, unitPrice } from "./wholesale";

/** A line as the cart keeps it: what the shopper put in, at the price they saw. */
export interface StoredLine {
  id: string;
  variant_id: string;
  title: string;
  quantity: number;
  unit_price: number;
}

export interface ReviewedLine {
  view: CartLine;
  offer: Offer;
  /** Rupiah off the line's total. */
  discount: number;
}

export interface ReviewedShop {
  shop: Shop;
  lines: ReviewedLine[];
  items_total: number;
  /** Rupiah off the shop's goods, and the part of it that the city makes good. */
  discount: number;
  city_discount: number;
  times: ReceivingTimes;
}

/** What a voucher comes to for this cart. */
export interface CartDiscount {
  view: CartVoucher;
  /** Rupiah by line id. */
  lines: Readonly<Record<string, number>>;
  /** Rupiah by vendor id. */
  city: Readonly<Record<string, number>>;
}

/** What a review depends on beside the cart and its offers. */
export interface Circumstances {
  now: Date;
  methods: readonly PaymentMethod[];
  /** Rupiah a shop owes the market, by vendor id. */
  debts: Readonly<Record<string, number>>;
  /** Null when the shopper named no voucher. */
  discount: CartDiscount | null;
  /** Pieces of pre-orders already promised, by listing id and day; of listings with a quota only. */
  promised: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

export interface ReviewedCart {
  view: CheckoutCart;
  shops: ReviewedShop[];
  /** Nothing stands in the way of buying every line. */
  buyable: boolean;
}

const gone: CartNotice = {
  code: "not_sold",
  message: "Produk ini tidak dijual lagi. Hapus dari keranjang untuk melanjutkan.",
  blocking: true,
};
const closed: CartNotice = {
  code: "shop_closed_down",
  message: "Lapak ini sedang tidak berjualan. Hapus produknya dari keranjang untuk melanjutkan.",
  blocking: true,
};
const soldOut: CartNotice = { code: "out_of_stock", message: "Stok habis. Hapus dari keranjang untuk melanjutkan.", blocking: true };

const unmakeable = (quota: number, wanted: number): CartNotice => ({
  code: "over_quota",
  message: `Lapak ini membuat paling banyak ${quota} sehari, di keranjang ada ${wanted}. Kurangi jumlahnya untuk melanjutkan.`,
  blocking: true,
});

/** Pieces in the whole cart: of this stock, because two lines may share one, and of this listing. */
interface WantedPieces {
  stock: number;
  listing: number;
}

function noticesFor(line: StoredLine, offer: Offer, { stock: wanted, listing }: WantedPieces): CartNotice[] {
  if (!offer.shop.open_for_business) return [closed];
  if (!offer.on_sale) return [gone];
  if (offer.stock <= 0) return [soldOut];
  const notices: CartNotice[] = [];
  if (wanted > offer.stock) {
    notices.push({
      code: "less_stock",
      message: `Stok tinggal ${offer.stock}, di keranjang ada ${wanted}. Kurangi jumlahnya untuk melanjutkan.`,
      blocking: true,
    });
  }
  const quota = offer.preorder?.quota;
  if (quota && listing > quota) notices.push(unmakeable(quota, listing));
  const price = unitPrice(offer, line.quantity);
  if (line.unit_price !== price) {
    notices.push({
      code: "price_changed",
      message: `Harga berubah dari ${rupiah(line.unit_price)} menjadi ${rupiah(price)}.`,
      blocking: false,
    });
  }
  return notices;
}

function reviewLine(line: StoredLine, offer: Offer, wanted: WantedPieces, discount: number): ReviewedLine {
  const unit_price = unitPrice(offer, line.quantity);
  return {
    offer,
    discount,
    view: {
      id: line.id,
      product_handle: offer.product_handle,
      variant_id: line.variant_id,
      title: offer.title,
      photo: offer.photo,
      unit: offer.unit,
      quantity: line.quantity,
      stock: Math.max(0, offer.stock),
      unit_price,
      single_price: offer.price,
      next_tier: nextTier(offer, line.quantity),
      total: unit_price * line.quantity,
      preorder: offer.preorder,
      halal: offer.halal,
      halal_certificate: offer.halal_certificate,
      notices: noticesFor(line, offer, wanted),
    },
  };
}

const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);

/** Pieces by whatever `keyOf` tells offers apart. */
function wantedBy(lines: StoredLine[], offers: ReadonlyMap<string, Offer>, keyOf: (offer: Offer) => string): Map<string, number> {
  const wanted = new Map<string, number>();
  for (const line of lines) {
    const offer = offers.get(line.variant_id);
    if (offer) wanted.set(keyOf(offer), (wanted.get(keyOf(offer)) ?? 0) + line.quantity);
  }
  return wanted;
}

/** What the shop's lines ask of one day, for each product that is made a limited number of times a day. */
function wantedOfDays(lines: ReviewedLine[], promised: Circumstances["promised"]): WantedOfDays[] {
  const byListing = new Map<string, WantedOfDays>();
  for (const { offer, view } of lines) {
    const quota = offer.preorder?.quota;
    if (!quota) continue;
    const pieces = (byListing.get(offer.listing_id)?.pieces ?? 0) + view.quantity;
    byListing.set(offer.listing_id, { quota, pieces, promised: promised[offer.listing_id] ?? {} });
  }
  return [...byListing.values()];
}

function reviewShop(shop: Shop, lines: ReviewedLine[], { now, discount, promised }: Circumstances): ReviewedShop {
  return {
    shop,
    lines,
    items_total: sum(lines.map((line) => line.view.total)),
    discount: sum(lines.map((line) => line.discount)),
    city_discount: discount?.city[shop.id] ?? 0,
    times: receivingTimes(
      shop,
      lines.flatMap((line) => line.offer.preorder ?? []),
      now,
      wantedOfDays(lines, promised),
    ),
  };
}

const cashBasket = ({ shop, items_total, discount }: ReviewedShop, debts: Circumstances["debts"]) => ({
  name: shop.name,
  cash_enabled: shop.cash_enabled,
  cash_limit: shop.cash_limit,
  owes: debts[shop.id] ?? 0,
  goods: items_total - discount,
});

const viewOf = ({ shop, lines, items_total, discount, times }: ReviewedShop): CheckoutCart["shops"][number] => ({
  vendor_id: shop.id,
  handle: shop.handle,
  name: shop.name,
  kecamatan: shop.kecamatan,
  opening_hours: shop.opening_hours,
  closed_days: shop.closed_days,
  lines: lines.map((line) => line.view),
  items_total,
  discount,
  slots: times,
  deliveries: offeredDeliveries(shop.terms, items_total),
});

/**
 * The cart at today's prices and stock, grouped by shop in the order the shopper filled it.
 * Lines whose product no longer exists at all have no offer and are left out by the caller.
 */
export function reviewCart(
  id: string,
  stored: StoredLine[],
  offers: ReadonlyMap<string, Offer>,
  circumstances: Circumstances,
): ReviewedCart {
  const { discount, debts, methods } = circumstances;
  const ofStock = wantedBy(stored, offers, (offer) => offer.inventory_item_id);
  const ofListing = wantedBy(stored, offers, (offer) => offer.listing_id);
  const byShop = new Map<string, { shop: Shop; lines: ReviewedLine[] }>();
  for (const line of stored) {
    const offer = offers.get(line.variant_id);
    if (!offer) continue;
    const shop = byShop.get(offer.shop.id) ?? { shop: offer.shop, lines: [] };
    const wanted = { stock: ofStock.get(offer.inventory_item_id) ?? 0, listing: ofListing.get(offer.listing_id) ?? 0 };
    shop.lines.push(reviewLine(line, offer, wanted, discount?.lines[line.id] ?? 0));
    byShop.set(offer.shop.id, shop);
  }
  const shops = [...byShop.values()].map(({ shop, lines }) => reviewShop(shop, lines, circumstances));
  const lines = shops.flatMap((shop) => shop.lines.map((line) => line.view));
  return {
    shops,
    buyable: lines.length > 0 && lines.every((line) => line.notices.every((notice) => !notice.blocking)),
    view: {
      id,
      shops: shops.map(viewOf),
      quantity: sum(lines.map((line) => line.quantity)),
      items_total: sum(shops.map((shop) => shop.items_total)),
      voucher: discount?.view ?? null,
      discount_total: sum(shops.map((shop) => shop.discount)),
      payment_options: paymentOptions(
        methods,
        shops.map((shop) => cashBasket(shop, debts)),
      ),
    },
  };
}
