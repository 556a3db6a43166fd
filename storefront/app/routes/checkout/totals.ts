import type { CartShop, CheckoutCart } from "@lapak/backend/contracts/checkout";
import type { DeliveryMethod } from "@lapak/backend/contracts/primitives";

/** The way each shop's goods reach the shopper, by vendor id. */
export type Choices = Record<string, DeliveryMethod>;

export type DeliveryOffer = CartShop["deliveries"][number];

/** What stands in the way of one delivery offer; null when it can be chosen. */
export type DeliveryObstacle = { kind: "minimum"; missing: number } | { kind: "zone" };

export function deliveryObstacle(offer: DeliveryOffer, kecamatanCode: string | null): DeliveryObstacle | null {
  if (offer.short_of_minimum > 0) return { kind: "minimum", missing: offer.short_of_minimum };
  const outside = kecamatanCode !== null && offer.zones.length > 0 && !offer.zones.includes(kecamatanCode);
  return offer.method === "vendor_delivery" && outside ? { kind: "zone" } : null;
}

/** Rupiah missing at a shop where every way has a minimum that is not reached yet; 0 when something can be chosen. */
export const missingToAnyDelivery = (shop: CartShop): number =>
  shop.deliveries.length === 0 ? 0 : Math.min(...shop.deliveries.map((offer) => offer.short_of_minimum));

/** The wanted method where it can be chosen; else pickup, because it always costs nothing, else whatever is left, if anything is. */
export function chooseDeliveries(cart: CheckoutCart, wanted: Partial<Choices> = {}): Choices {
  const choices: Choices = {};
  for (const shop of cart.shops) {
    const open = shop.deliveries.filter((offer) => offer.short_of_minimum === 0);
    const chosen =
      open.find((offer) => offer.method === wanted[shop.vendor_id]) ?? open.find((offer) => offer.method === "pickup") ?? open[0];
    if (chosen) choices[shop.vendor_id] = chosen.method;
  }
  return choices;
}

export const offersPickup = (shop: CartShop) => shop.deliveries.some((offer) => offer.method === "pickup");

export interface Totals {
  shops: { vendor_id: string; items: number; fee: number; total: number }[];
  items: number;
  delivery: number;
  total: number;
}

/** Rupiah, per shop and together, for a set of choices. */
export function totalsOf(cart: CheckoutCart, choices: Choices): Totals {
  const shops = cart.shops.map((shop) => {
    const fee = shop.deliveries.find((offer) => offer.method === choices[shop.vendor_id])?.fee ?? 0;
    return { vendor_id: shop.vendor_id, items: shop.items_total, fee, total: shop.items_total + fee };
  });
  const delivery = shops.reduce((sum, shop) => sum + shop.fee, 0);
  return { shops, items: cart.items_total, delivery, total: cart.items_total + delivery };
}

export const deliversAnything = (choices: Choices) => Object.values(choices).includes("vendor_delivery");

/** True when a line must be changed, more bought or a shop left out before anything can be paid. */
export const isBlocked = (cart: CheckoutCart) =>
  cart.shops.some(
    (shop) =>
      shop.deliveries.length === 0 ||
      missingToAnyDelivery(shop) > 0 ||
      shop.lines.some((line) => line.notices.some((notice) => notice.blocking)),
  );
