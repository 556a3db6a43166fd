import type { CartLine, CartShop } from "@lapak/backend/contracts/checkout";
import { Link } from "@remix-run/react";
import { checkout } from "~/i18n/id/checkout";
import { receiving } from "~/i18n/id/receiving";
import { wholesale } from "~/i18n/id/wholesale";
import { day, rupiah } from "~/lib/format";
import { preorderText } from "~/lib/receiving";
import { Badge, HalalBadge } from "~/ui/badge";
import { Icon } from "~/ui/icon";
import { Photo } from "~/ui/photo";
import { Price } from "~/ui/price";
import { isBookedOut, missingToAnyDelivery, neverReceives } from "./totals";

const words = checkout.cart;

/** Everything of one shop in the cart, with its sum. */
export function CartShopCard({ shop }: { shop: CartShop }) {
  const missing = missingToAnyDelivery(shop);
  const obstacle = missing > 0 ? checkout.deliveries.shortOfAny(rupiah(missing)) : checkout.deliveries.none;
  return (
    <section className="card shop-card" aria-label={shop.name}>
      <ShopHeading handle={shop.handle} name={shop.name} kecamatan={shop.kecamatan} />
      <ul className="cart-lines">
        {shop.lines.map((line) => (
          <CartLineRow key={line.id} line={line} />
        ))}
      </ul>
      {neverReceives(shop) ? (
        <p className="line-notice line-notice-bad">
          <Icon name="alert" /> {isBookedOut(shop) ? checkout.deliveries.bookedOut : checkout.deliveries.never}
        </p>
      ) : null}
      {shop.deliveries.length === 0 || missing > 0 ? (
        <p className="line-notice line-notice-bad">
          <Icon name="alert" /> {obstacle}
        </p>
      ) : null}
      <p className="split shop-sum">
        <span className="soft">{words.shopTotal(shop.name)}</span>
        <strong className="price">{rupiah(shop.items_total)}</strong>
      </p>
    </section>
  );
}

export function ShopHeading({ handle, name, kecamatan }: { handle: string; name: string; kecamatan: string }) {
  return (
    <h2 className="shop-heading">
      <Icon name="store" />
      <Link to={`/lapak/${handle}`} reloadDocument>
        {name}
      </Link>
      <span className="soft small">{kecamatan}</span>
    </h2>
  );
}

function CartLineRow({ line }: { line: CartLine }) {
  const blocked = line.notices.some((notice) => notice.blocking);
  return (
    <li className="cart-line" id={line.id} data-blocked={blocked || undefined}>
      <Photo photo={line.photo} sizes="72px" ratio="1" alt="" className="cart-photo" />
      <div className="cart-line-name">
        <Link to={`/produk/${line.product_handle}`} reloadDocument>
          {line.title}
        </Link>
        <Price amount={line.unit_price} unit={line.unit} />
        <LineWholesale line={line} />
        {line.preorder ? (
          <span className="small">
            <Badge tone="wait">{receiving.preorder}</Badge> {preorderText(line.preorder)}
          </span>
        ) : null}
        <LineHalal line={line} />
      </div>
      {line.notices.map((notice) => (
        <p key={notice.code} className={notice.blocking ? "line-notice line-notice-bad" : "line-notice"}>
          <Icon name="alert" /> {notice.message}
        </p>
      ))}
      <QuantityForm line={line} />
      <strong className="price cart-line-total">{rupiah(line.total)}</strong>
    </li>
  );
}

/** That the price is the one for many pieces, and what more pieces would cost each. */
function LineWholesale({ line: { quantity, unit_price, single_price, next_tier } }: { line: CartLine }) {
  if (unit_price === single_price && !next_tier) return null;
  return (
    <span className="small soft">
      {unit_price < single_price ? (
        <>
          <Badge tone="good">{wholesale.applied}</Badge>{" "}
        </>
      ) : null}
      {next_tier ? wholesale.next(next_tier.from - quantity, rupiah(next_tier.price)) : null}
    </span>
  );
}

/** The badge with the certificate behind it, or plainly that it is not halal; nothing in between is claimed here. */
function LineHalal({ line: { halal, halal_certificate: certificate } }: { line: CartLine }) {
  if (halal !== "certified" && halal !== "non_halal") return null;
  return (
    <span className="small">
      <HalalBadge state={halal} />{" "}
      {certificate ? (
        <span className="soft">
          {words.halalCertificate(certificate.number, certificate.issued_on ? day(certificate.issued_on) : null)}
        </span>
      ) : null}
    </span>
  );
}

/** Plain buttons that each send the form: − and + move by one, Enter takes the typed number, the bin sends 0. */
function QuantityForm({ line }: { line: CartLine }) {
  return (
    <div className="quantity">
      <form method="post" action="/keranjang" className="quantity-form">
        <input type="hidden" name="line_id" value={line.id} />
        <button type="submit" className="visually-hidden" tabIndex={-1}>
          {words.update}
        </button>
        <button type="submit" name="step" value="-1" className="quantity-step" aria-label={words.fewer(line.title)}>
          <Icon name="minus" />
        </button>
        <input
          className="quantity-input"
          name="quantity"
          type="number"
          inputMode="numeric"
          min={0}
          max={999}
          defaultValue={line.quantity}
          aria-label={words.quantityOf(line.title)}
        />
        <button
          type="submit"
          name="step"
          value="1"
          className="quantity-step"
          aria-label={words.more(line.title)}
          disabled={line.quantity >= line.stock}
        >
          <Icon name="plus" />
        </button>
      </form>
      <form method="post" action="/keranjang">
        <input type="hidden" name="line_id" value={line.id} />
        <button type="submit" name="quantity" value="0" className="quantity-remove" aria-label={words.removeOf(line.title)}>
          <Icon name="trash" />
        </button>
      </form>
    </div>
  );
}
