import type { CartShop, CheckoutCart, PlaceOrder } from "@lapak/backend/contracts/checkout";
import type { Reference } from "@lapak/backend/contracts/reference";
import { z } from "zod";
import { checkout as words } from "~/i18n/id/checkout";
import { addressFields } from "~/lib/address";
import type { FieldProblem } from "~/lib/backend.server";
import { type FormReading, readForm, type Typed, typedOf } from "~/lib/form";
import { rupiah } from "~/lib/format";
import { toE164 } from "~/lib/phone";
import { methodField, noteField, seenTotal, typedChoices } from "./checkout-fields";
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
  const payment = cart.payment_methods.find((method) => method === typed.payment_method);

  const problems: FieldProblem[] = [
    ...(contact.ok ? [] : contact.problems),
    ...cart.shops.flatMap((shop) => shopProblems(shop, typed, kelurahan ?? null, reference)),
    ...(address === null || address.ok ? [] : address.problems),
    ...(payment ? [] : [{ field: "payment_method", message: words.errors.payment }]),
    ...(key.success ? [] : [{ field: "form", message: words.errors.stale }]),
  ];
  if (!contact.ok || !payment || !key.success || problems.length > 0) return { ok: false, problems, typed };
  return {
    ok: true,
    typed,
    data: {
      idempotency_key: key.data,
      contact: contact.data,
      address: address?.ok ? address.data : undefined,
      deliveries: cart.shops.flatMap((shop) => delivery(shop, choices, typed)),
      payment_method: payment,
      expected_total: seenTotal(cart, choices, typed),
    },
  };
}

function shopProblems(shop: CartShop, typed: Typed, kelurahan: Kelurahan | null, reference: Reference): FieldProblem[] {
  const method = methodProblem(shop, typed, kelurahan, reference);
  const note = (typed[noteField(shop.vendor_id)] ?? "").trim().length > NOTE_LENGTH ? words.errors.note : null;
  return [
    ...(method ? [{ field: methodField(shop.vendor_id), message: method }] : []),
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

function delivery(shop: CartShop, choices: Choices, typed: Typed): PlaceOrder["deliveries"] {
  const method = choices[shop.vendor_id];
  const note = typed[noteField(shop.vendor_id)]?.trim();
  return method ? [{ vendor_id: shop.vendor_id, method, ...(note ? { note } : {}) }] : [];
}

/** What the backend found wrong (`contact.phone`, `deliveries.0.method`) with the field names of this form. */
export const formProblems = (fields: readonly FieldProblem[], cart: CheckoutCart): FieldProblem[] =>
  fields.map(({ field, message }) => ({ field: formField(field, cart), message }));

export function formField(path: string, cart: CheckoutCart): string {
  const [head = "", ...rest] = path.split(".");
  if (head === "contact" || head === "address") return rest.join(".") || "form";
  if (head === "deliveries") {
    const vendorId = cart.shops[Number(rest[0])]?.vendor_id;
    return vendorId ? (rest[1] === "note" ? noteField(vendorId) : methodField(vendorId)) : "form";
  }
  return head === "payment_method" ? head : "form";
}
