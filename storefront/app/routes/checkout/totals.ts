import type { CartShop, CheckoutCart } from "@lapak/backend/contracts/checkout";
import type { DeliveryMethod, PaymentMethod } from "@lapak/backend/contracts/primitives";

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
  shops: { vendor_id: string; items: number; discount: number; fee: number; total: number }[];
  items: number;
  discount: number;
  delivery: number;
  /** What the way of paying costs. */
  paymentFee: number;
  total: number;
}

/** What a way of paying costs; nothing when nothing is paid. */
export const paymentFee = (cart: CheckoutCart, method: PaymentMethod | undefined, toPay: number) =>
  toPay === 0 ? 0 : (cart.payment_options.find((option) => option.method === method)?.fee ?? 0);

/** Rupiah, per shop and together, for a set of choices. */
export function totalsOf(cart: CheckoutCart, choices: Choices, method?: PaymentMethod): Totals {
  const shops = cart.shops.map(({ vendor_id, items_total: items, discount, deliveries }) => {
    const fee = deliveries.find((offer) => offer.method === choices[vendor_id])?.fee ?? 0;
    return { vendor_id, items, discount, fee, total: items - discount + fee };
  });
  const delivery = shops.reduce((sum, shop) => sum + shop.fee, 0);
  const toPay = cart.items_total - cart.discount_total + delivery;
  const fee = paymentFee(cart, method, toPay);
  return { shops, items: cart.items_total, discount: cart.discount_total, delivery, paymentFee: fee, total: toPay + fee };
}

export const deliversAnything = (choices: Choices) => Object.values(choices).includes("vendor_delivery");

/** Neither now nor at any time in the next days. */
export const neverReceives = ({ slots }: CartShop) => !slots.asap && slots.windows.length === 0;

/** Nothing can be received because what is made to order is booked out, or more is wanted than a day holds. */
export const isBookedOut = (shop: CartShop) => neverReceives(shop) && shop.lines.some((line) => line.preorder?.quota);

export const availableMethod = (cart: CheckoutCart, typed: string | undefined): PaymentMethod | undefined =>
  cart.payment_options.find((option) => option.available && option.method === typed)?.method;

/** The way of paying that is chosen until the shopper says otherwise. */
export const firstMethod = (cart: CheckoutCart): PaymentMethod | undefined =>
  cart.payment_options.find((option) => option.available)?.method;

/** True when a line must be changed, more bought or a shop left out before anything can be paid. */
export const isBlocked = (cart: CheckoutCart) =>
  cart.shops.some(
    (shop) =>
      shop.deliveries.length === 0 ||
      neverReceives(shop) ||
      missingToAnyDelivery(shop) > 0 ||
      shop.lines.some((line) => line.notices.some((notice) => notice.blocking)),
  );
