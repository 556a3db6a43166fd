import type { ProductPage } from "@lapak/backend/contracts/catalog";
import type { Reference } from "@lapak/backend/contracts/reference";
import { Link } from "@remix-run/react";
import { shop as words } from "~/i18n/id/shop";
import { place } from "~/lib/format";
import { OpeningLine } from "~/ui/opening-line";
import { DeliveryTermsList } from "./delivery-terms";

export interface ProductSellerProps {
  shop: ProductPage["shop_page"];
  kecamatan: Reference["kecamatan"];
  now: string;
}

/** Who cooks it, whether they are open, and how it gets to the shopper. */
export function ProductSeller({ shop, kecamatan, now }: ProductSellerProps) {
  return (
    <section className="seller" aria-label={words.product.soldBy}>
      <div className="split">
        <p>
          <Link className="seller-name" to={`/lapak/${shop.handle}`}>
            {shop.name}
          </Link>
          <br />
          <span className="soft small">{place(shop.kelurahan, shop.kecamatan.name)}</span>
        </p>
        <OpeningLine hours={shop.opening_hours} closedDays={shop.closed_days} now={now} />
      </div>
      <DeliveryTermsList terms={shop.terms} kecamatan={kecamatan} />
    </section>
  );
}
