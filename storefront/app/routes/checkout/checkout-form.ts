import type { CartShop, CheckoutCart, PlaceOrder } from "@lapak/backend/contracts/checkout";
import type { PaymentMethod } from "@lapak/backend/contracts/primitives";
import type { Reference } from "@lapak/backend/contracts/reference";
import { z } from "zod";
import { checkout as words } from "~/i18n/id/checkout";
import { vouchers } from "~/i18n/id/vouchers";
import { addressFields } from "~/lib/address";
import type { FieldProblem } from "~/lib/backend.server";
import { type FormReading, readForm, type Typed, typedOf } from "~/lib/form";
import { rupiah } from "~/lib/format";
import { toE164 } from "~/lib/phone";
import { ASAP, methodField, noteField, seenTotal, slotField, typedChoices, typedVoucher, VOUCHER } from "./checkout-fields";
import { type Choices, deliversAnything, deliveryObstacle, missingToAnyDelivery, offersPickup } from "./totals";

const Contact = z.object({
  name: z.string({ error: words.errors.name }).trim().min(2, words.errors.name).max(80, words.errors.nameLong),
  phone: z
    .string({ error: words.errors.phone })
    .trim()
    .refine((typed) => toE164(typed) !== null, words.errors.phone),
  email: z.email(words.errors.email).optional(),
});

const NOTE_LENGTH = 200;
const Key = z.string().regex(/^[\w-]{16,64}$/);

type Kelurahan = Reference["kelurahan"][number];

/**
 * A submitted checkout as the order the backend takes, or one sentence per field. `cart` says which shops and methods exist, so a
 * tampered or outdated form cannot ask for what is not offered. The total is the sum of what the page showed beside the chosen
 * cards, not what is true now: the backend compares the two and speaks up when they differ.
 */
export function readCheckout(form: FormData, cart: CheckoutCart, reference: Reference): FormReading<PlaceOrder> {
  const typed = typedOf(form);
  const contact = readForm(form, Contact);
  const choices = typedChoices(cart, typed);
  const address = deliversAnything(choices) ? readForm(form, addressFields(reference.kelurahan)) : null;
  const kelurahan = address && reference.kelurahan.find((one) => one.code === typed.kelurahan_code);
  const key = Key.safeParse(typed.idempotency_key);
  const expected_total = seenTotal(cart, choices, typed);
  const payment = readPayment(cart, typed, expected_total);
  const voucher = typedVoucher(typed);

  const problems: FieldProblem[] = [
    ...(contact.ok ? [] : contact.problems),
    ...cart.shops.flatMap((shop) => shopProblems(shop, typed, kelurahan ?? null, reference)),
    ...(address === null || address.ok ? [] : address.problems),
    ...(payment.problem ? [{ field: "payment_method", message: payment.problem }] : []),
    ...(voucher === undefined ? [{ field: VOUCHER, message: vouchers.checkout.shape }] : []),
    ...(key.success ? [] : [{ field: "form", message: words.errors.stale }]),
  ];
  if (!contact.ok || !payment.method || !key.success || problems.length > 0) return { ok: false, problems, typed };
  return {
    ok: true,
    typed,
    data: {
      idempotency_key: key.data,
      contact: contact.data,
      address: address?.ok ? address.data : undefined,
      deliveries: cart.shops.flatMap((shop) => delivery(shop, choices, typed)),
      payment_method: payment.method,
      ...(voucher ? { voucher } : {}),
      expected_total,
    },
  };
}

/** The chosen way of paying, or why it cannot be; a shopper who pays nothing chooses none. */
function readPayment(cart: CheckoutCart, typed: Typed, total: number): { method?: PaymentMethod; problem?: string } {
  if (total === 0) return { method: "free" };
  const option = cart.payment_options.find(({ method }) => method === typed.payment_method);
  if (!option) return { problem: words.errors.payment };
  return option.available ? { method: option.method } : { problem: option.hint ?? words.errors.payment };
}

function shopProblems(shop: CartShop, typed: Typed, kelurahan: Kelurahan | null, reference: Reference): FieldProblem[] {
  const method = methodProblem(shop, typed, kelurahan, reference);
  const slot = slotProblem(shop, typed);
  const note = (typed[noteField(shop.vendor_id)] ?? "").trim().length > NOTE_LENGTH ? words.errors.note : null;
  return [
    ...(method ? [{ field: methodField(shop.vendor_id), message: method }] : []),
    ...(slot ? [{ field: slotField(shop.vendor_id), message: slot }] : []),
    ...(note ? [{ field: noteField(shop.vendor_id), message: note }] : []),
  ];
}

function methodProblem(shop: CartShop, typed: Typed, kelurahan: Kelurahan | null, reference: Reference): string | null {
  const missing = missingToAnyDelivery(shop);
  if (missing > 0) return words.deliveries.shortOfAny(rupiah(missing));
  const offer = shop.deliveries.find(({ method }) => method === typed[methodField(shop.vendor_id)]);
  if (!offer) return words.errors.method;
  const obstacle = deliveryObstacle(offer, kelurahan?.kecamatan_code ?? null);
  if (obstacle?.kind === "minimum") return words.errors.minimum(rupiah(obstacle.missing));
  if (obstacle?.kind === "zone") {
    const name = reference.kecamatan.find(({ code }) => code === kelurahan?.kecamatan_code)?.name ?? "";
    return words.errors.zone(name, offersPickup(shop));
  }
  return null;
}

/** What was chosen; a page without the field means as soon as possible. */
const typedSlot = (shop: CartShop, typed: Typed) => typed[slotField(shop.vendor_id)] || ASAP;

function slotProblem(shop: CartShop, typed: Typed): string | null {
  const chosen = typedSlot(shop, typed);
  if (chosen === ASAP) return shop.slots.asap ? null : words.errors.notNow;
  return shop.slots.windows.some(({ from }) => from === chosen) ? null : words.errors.slot;
}

function delivery(shop: CartShop, choices: Choices, typed: Typed): PlaceOrder["deliveries"] {
  const method = choices[shop.vendor_id];
  const note = typed[noteField(shop.vendor_id)]?.trim();
  const slot = typedSlot(shop, typed);
  const when = slot === ASAP ? {} : { slot };
  return method ? [{ vendor_id: shop.vendor_id, method, ...when, ...(note ? { note } : {}) }] : [];
}

/** What the backend found wrong (`contact.phone`, `deliveries.0.method`) with the field names of this form. */
export const formProblems = (fields: readonly FieldProblem[], cart: CheckoutCart): FieldProblem[] =>
  fields.map(({ field, message }) => ({ field: formField(field, cart), message }));

export function formField(path: string, cart: CheckoutCart): string {
  const [head = "", ...rest] = path.split(".");
  if (head === "contact" || head === "address") return rest.join(".") || "form";
  if (head === "deliveries") {
    const vendorId = cart.shops[Number(rest[0])]?.vendor_id;
    const fieldOf = { note: noteField, slot: slotField }[rest[1] ?? ""] ?? methodField;
    return vendorId ? fieldOf(vendorId) : "form";
  }
  return head === "payment_method" || head === VOUCHER ? head : "form";
}
