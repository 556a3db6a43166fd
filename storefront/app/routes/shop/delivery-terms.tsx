import type { DeliveryTerms } from "@lapak/backend/contracts/primitives";
import type { Reference } from "@lapak/backend/contracts/reference";
import { shop } from "~/i18n/id/shop";
import { rupiah } from "~/lib/format";
import { Icon } from "~/ui/icon";

const words = shop.terms;

export function DeliveryTermsList({ terms, kecamatan }: { terms: DeliveryTerms; kecamatan: Reference["kecamatan"] }) {
  if (!terms.pickup_enabled && !terms.delivery_enabled) return <p className="soft">{words.none}</p>;
  return (
    <ul className="terms" aria-label={words.title}>
      {terms.pickup_enabled ? (
        <li>
          <Icon name="bag" />
          <div>
            <b>{words.pickup}</b> <span className="soft">{pickupSentence(terms)}</span>
          </div>
        </li>
      ) : null}
      {terms.delivery_enabled ? (
        <li>
          <Icon name="scooter" />
          <div>
            <b>{words.delivery}</b> <span className="soft">{deliverySentence(terms, kecamatan)}</span>
            {terms.delivery_note ? <p className="soft small">{terms.delivery_note}</p> : null}
          </div>
        </li>
      ) : null}
    </ul>
  );
}

function pickupSentence({ pickup_minimum, pickup_note }: DeliveryTerms): string {
  return [pickup_minimum > 0 ? words.minimum(rupiah(pickup_minimum)) : "", pickup_note ?? words.pickupFree].filter(Boolean).join(", ");
}

function deliverySentence(terms: DeliveryTerms, kecamatan: Reference["kecamatan"]): string {
  const names = terms.delivery_zones.map((code) => kecamatan.find((one) => one.code === code)?.name ?? code);
  return [
    terms.delivery_fee > 0 ? words.fee(rupiah(terms.delivery_fee)) : words.feeFree,
    terms.delivery_minimum > 0 ? words.minimum(rupiah(terms.delivery_minimum)) : "",
    names.length > 0 ? words.zones(names.join(", ")) : words.zonesAll,
  ]
    .filter(Boolean)
    .join(", ");
}
