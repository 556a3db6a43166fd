import type { ProductPage } from "@lapak/backend/contracts/catalog";
import { Fragment, type ReactNode } from "react";
import { labels } from "~/i18n/id/labels";
import { shop } from "~/i18n/id/shop";
import { day, netContent, place } from "~/lib/format";
import { Icon } from "~/ui/icon";

const words = shop.product;

/** What a printed label must say, set like one. */
export function ProductLabel({ product, emphasised }: { product: ProductPage; emphasised: readonly boolean[] }) {
  const area = product.shop_page.kecamatan.name;
  return (
    <section className="label" aria-labelledby="label">
      <h2 id="label">{words.label}</h2>
      <dl>
        <Row name={words.ingredients}>
          <Ingredients list={product.ingredients} emphasised={emphasised} />
        </Row>
        <Row name={words.allergens}>
          {product.allergens.length > 0 ? (
            <b>{words.contains(product.allergens.map((code) => labels.allergen[code].toLowerCase()).join("; "))}</b>
          ) : (
            words.noAllergens
          )}
        </Row>
        <Row name={words.halal}>
          <Halal product={product} />
        </Row>
        {product.net_content !== null && product.net_content_unit !== null ? (
          <Row name={words.netContent}>{netContent(product.net_content, product.net_content_unit)}</Row>
        ) : null}
        <Row name={words.storage}>{labels.storage[product.storage]}</Row>
        <Row name={words.shelfLife}>
          {product.shelf_life_days === 0 ? words.shelfLifeToday : words.shelfLifeDays(product.shelf_life_days)}
        </Row>
        {product.permit ? (
          <Row name={words.permit}>
            <Permit permit={product.permit} />
          </Row>
        ) : null}
        <Row name={words.producer}>{words.producerText(product.shop.name, place(product.shop_page.kelurahan, area))}</Row>
      </dl>
      <p className="label-more">
        <a href={`/produk/${product.handle}/izin`} rel="nofollow">
          {words.passport}
        </a>
      </p>
    </section>
  );
}

function Row({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Ingredients({ list, emphasised }: { list: readonly string[]; emphasised: readonly boolean[] }) {
  if (list.length === 0) return words.noIngredients;
  return list.map((ingredient, position) => (
    <Fragment key={ingredient}>
      {position > 0 ? ", " : ""}
      {emphasised[position] ? <b>{ingredient}</b> : ingredient}
    </Fragment>
  ));
}

/** Four states, never three: not certified is not "not halal". */
function Halal({ product: { halal, halal_certificate: certificate } }: { product: ProductPage }) {
  return (
    <>
      <span className={`halal-state halal-${halal}`}>
        {halal === "certified" ? <Icon name="check" /> : null}
        {labels.halal[halal]}
      </span>
      {halal === "certified" && certificate ? (
        <span className="label-note">
          {[words.halalNumber(certificate.number), certificate.issued_on ? words.halalIssued(day(certificate.issued_on)) : ""]
            .filter(Boolean)
            .join(", ")}
        </span>
      ) : null}
      <span className="label-note">{words.halalText[halal]}</span>
    </>
  );
}

/** Vendors copy numbers with or without the name that stands before them: `SLHS-3275-0842`, `BPOM RI MD 2215…`. */
const permitNumber = (kind: string, number: string) =>
  number.toUpperCase().startsWith(kind.split(" ")[0]?.toUpperCase() ?? "") ? number : `${kind} ${number}`;

function Permit({ permit }: { permit: NonNullable<ProductPage["permit"]> }) {
  return (
    <>
      {permitNumber(labels.permit[permit.kind], permit.number)}
      <span className="label-note">
        {[words.permitVerified, permit.expires_on ? words.permitExpires(day(permit.expires_on)) : ""].filter(Boolean).join(", ")}
      </span>
    </>
  );
}
