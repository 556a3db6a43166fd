import type { CheckoutCart } from "@lapak/backend/contracts/checkout";
import type { Typed } from "~/lib/form";
import type { Choices } from "./totals";

/** Field names of the parts of the form that exist once per shop. */
export const methodField = (vendorId: string) => `method.${vendorId}`;
export const noteField = (vendorId: string) => `note.${vendorId}`;
export const slotField = (vendorId: string) => `slot.${vendorId}`;

/** Stands for "as soon as possible" among the windows. */
export const ASAP = "asap";
export const VOUCHER = "voucher";

const CODE = /^[A-Z0-9]{4,20}$/;

/** A voucher's code as typed: null when nothing was typed, undefined when it cannot be one. */
export function typedVoucher(typed: Typed): string | null | undefined {
  const code = (typed[VOUCHER] ?? "").toUpperCase().replace(/[\s-]/g, "");
  if (code === "") return null;
  return CODE.test(code) ? code : undefined;
}

/** The offered methods among what was typed. */
export function typedChoices(cart: CheckoutCart, typed: Typed): Choices {
  const choices: Choices = {};
  for (const shop of cart.shops) {
    const offer = shop.deliveries.find(({ method }) => method === typed[methodField(shop.vendor_id)]);
    if (offer) choices[shop.vendor_id] = offer.method;
  }
  return choices;
}

/** Every figure of the page in one hidden field: goods, discount, the fee of each method of each shop and of each way of paying. */
export function seenPrices(cart: CheckoutCart): string {
  const fees = cart.shops.flatMap((shop) => shop.deliveries.map((offer) => [`${shop.vendor_id}:${offer.method}`, String(offer.fee)]));
  const ways = cart.payment_options.map(({ method, fee }) => [`pay:${method}`, String(fee)]);
  return new URLSearchParams([["items", String(cart.items_total)], ["discount", String(cart.discount_total)], ...fees, ...ways]).toString();
}

/** What the page showed when the shopper pressed the button, from the price list it carried; see `seenPrices`. */
export function seenTotal(cart: CheckoutCart, choices: Choices, typed: Typed): number {
  const seen = parseSeen(typed.seen) ?? parseSeen(seenPrices(cart)) ?? {};
  const fees = Object.entries(choices).map(([vendorId, method]) => seen[`${vendorId}:${method}`] ?? 0);
  const toPay = fees.reduce((sum, fee) => sum + fee, (seen.items ?? 0) - (seen.discount ?? 0));
  return toPay > 0 ? toPay + (seen[`pay:${typed.payment_method}`] ?? 0) : 0;
}

function parseSeen(text: string | undefined): Record<string, number> | null {
  const entries = [...new URLSearchParams(text ?? "")].map(([name, amount]) => [name, Number(amount)] as const);
  const whole = entries.every(([, amount]) => Number.isSafeInteger(amount) && amount >= 0);
  return whole && entries.length > 0 ? Object.fromEntries(entries) : null;
}
