import type { CartShop, PaymentOption } from "@lapak/backend/contracts/checkout";
import type { DeliveryMethod, PaymentMethod } from "@lapak/backend/contracts/primitives";
import type { Reference } from "@lapak/backend/contracts/reference";
import { checkout as words } from "~/i18n/id/checkout";
import { labels } from "~/i18n/id/labels";
import type { Customer } from "~/lib/account.server";
import type { SavedAddress } from "~/lib/address-book.server";
import type { FieldProblem } from "~/lib/backend.server";
import type { Typed } from "~/lib/form";
import { rupiah } from "~/lib/format";
import { readablePhone } from "~/lib/phone";
import { AddressFields, type AddressFieldsProps } from "~/ui/address-fields";
import { problemOf, RadioCards, TextField } from "~/ui/form";
import { ShopHeading } from "./cart-shop";
import { methodField, noteField } from "./checkout-fields";
import { OTHER, SAVED_ADDRESS } from "./saved-address";
import { SlotSelect } from "./slot-select";
import { type DeliveryOffer, deliveryObstacle, missingToAnyDelivery, offersPickup } from "./totals";

interface Filled {
  typed: Typed;
  problems: readonly FieldProblem[];
}

export function ContactSection({ typed, problems, customer }: Filled & { customer: Customer | null }) {
  const field = (name: string, known = "") => ({ name, defaultValue: typed[name] ?? known, error: problemOf(problems, name) });
  const phone = customer?.phone ? readablePhone(customer.phone) : "";
  return (
    <fieldset className="form-section">
      <legend>{words.contact.title}</legend>
      {customer ? null : (
        <p className="small">
          {words.signInHint} <a href="/akun/masuk?next=/bayar">{words.signIn}</a>
        </p>
      )}
      <TextField {...field("name", customer?.first_name ?? "")} label={words.contact.name} autoComplete="name" maxLength={80} required />
      <TextField
        {...field("phone", phone)}
        label={words.contact.phone}
        hint={words.contact.phoneHint}
        type="tel"
        inputMode="tel"
        autoComplete="tel"
        maxLength={20}
        required
      />
      <TextField
        {...field("email", customer?.email)}
        label={words.contact.email}
        hint={words.contact.emailHint}
        type="email"
        inputMode="email"
        autoComplete="email"
      />
    </fieldset>
  );
}

interface DeliverySectionProps extends Filled {
  shop: CartShop;
  chosen: DeliveryMethod | undefined;
  /** Code of the address typed so far. */
  kecamatan: string | null;
  reference: Pick<Reference, "kecamatan">;
  now: number;
}

export function DeliverySection({ shop, chosen, kecamatan, reference, now, typed, problems }: DeliverySectionProps) {
  const name = methodField(shop.vendor_id);
  const note = noteField(shop.vendor_id);
  const nameOf = (code: string) => reference.kecamatan.find((one) => one.code === code)?.name ?? code;
  const offer = shop.deliveries.find(({ method }) => method === chosen);
  const missing = missingToAnyDelivery(shop);
  const outside = offer && kecamatan && deliveryObstacle(offer, kecamatan)?.kind === "zone";
  const elsewhere = outside ? words.errors.zone(nameOf(kecamatan), offersPickup(shop)) : undefined;
  const obstacle = missing > 0 ? words.deliveries.shortOfAny(rupiah(missing)) : elsewhere;
  return (
    <section className="form-section shop-section" aria-label={shop.name}>
      <ShopHeading handle={shop.handle} name={shop.name} kecamatan={shop.kecamatan} />
      {shop.deliveries.length === 0 ? (
        <p className="field-error">{words.deliveries.none}</p>
      ) : (
        <RadioCards
          name={name}
          legend={words.deliveries.legend}
          cards={shop.deliveries.map((one) => deliveryCard(one, shop, nameOf))}
          defaultValue={chosen}
          error={obstacle ?? problemOf(problems, name)}
        />
      )}
      <SlotSelect shop={shop} typed={typed} problems={problems} now={now} />
      <details className="note" open={Boolean(typed[note])}>
        <summary>{words.deliveries.addNote}</summary>
        <TextField
          name={note}
          label={words.deliveries.note}
          hint={words.deliveries.noteHint}
          defaultValue={typed[note]}
          error={problemOf(problems, note)}
          maxLength={200}
        />
      </details>
    </section>
  );
}

function deliveryCard(offer: DeliveryOffer, shop: CartShop, nameOf: (code: string) => string) {
  const tooLittle = offer.method === "pickup" ? words.deliveries.shortPickup : words.deliveries.short;
  const short = offer.short_of_minimum > 0 ? tooLittle(rupiah(offer.short_of_minimum)) : null;
  const zones = offer.zones.length === 0 ? words.deliveries.allZones : words.deliveries.zones(offer.zones.map(nameOf).join(", "));
  const where = offer.method === "pickup" ? words.deliveries.pickupHint(shop.kecamatan) : zones;
  return {
    value: offer.method,
    label: labels.delivery[offer.method],
    aside: <strong>{offer.fee === 0 ? words.deliveries.free : rupiah(offer.fee)}</strong>,
    disabled: short !== null,
    note: (
      <>
        {short ? <b>{short}</b> : where}
        {offer.note ? <span className="card-note">{offer.note}</span> : null}
      </>
    ),
  };
}

/** Shown by the style sheet only while something is delivered, with or without script. */
export function AddressSection({ addresses, ...fields }: AddressFieldsProps & { addresses: readonly SavedAddress[] }) {
  const { typed, reference } = fields;
  const areaOf = (code: string) => reference.kelurahan.find((one) => one.code === code)?.name ?? "";
  return (
    <fieldset className="form-section address-section">
      <legend>{words.address.title}</legend>
      {addresses.length > 0 ? (
        <RadioCards
          name={SAVED_ADDRESS}
          legend={words.address.saved}
          defaultValue={typed[SAVED_ADDRESS] ?? addresses[0]?.id}
          cards={[
            ...addresses.map((one) => ({ value: one.id, label: one.label, note: `${one.street}, ${areaOf(one.kelurahan_code)}` })),
            { value: OTHER, label: words.address.savedOther },
          ]}
        />
      ) : null}
      <div className="address-manual form">
        <AddressFields {...fields} />
      </div>
    </fieldset>
  );
}

interface PaymentSectionProps extends Filled {
  options: readonly PaymentOption[];
  chosen: PaymentMethod | undefined;
}

/** The ways of paying; one that this cart cannot be paid by says why. */
export function PaymentSection({ options, chosen, typed, problems }: PaymentSectionProps) {
  const error = problemOf(problems, "payment_method");
  return (
    <section className="form-section" aria-label={words.payment.title}>
      <RadioCards
        name="payment_method"
        legend={<span className="section-title">{words.payment.title}</span>}
        defaultValue={chosen ?? typed.payment_method}
        error={options.some((option) => option.available) ? error : words.payment.none}
        cards={options.map(({ method, available, hint, fee }) => ({
          value: method,
          label: labels.payment[method],
          aside: fee > 0 ? <strong>{words.payment.fee(rupiah(fee))}</strong> : undefined,
          disabled: !available,
          note: available ? words.payment.notes[method] : hint,
        }))}
      />
    </section>
  );
}

/** In place of the ways of paying when the voucher takes everything off. */
export function NothingToPay() {
  return (
    <section className="form-section" aria-label={words.payment.title} id="payment_method">
      <h2 className="section-title">{words.payment.title}</h2>
      <p>{words.payment.free}</p>
    </section>
  );
}
