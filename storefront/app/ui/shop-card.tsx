import type { ShopCard as ShopCardData } from "@lapak/backend/contracts/catalog";
import { Link } from "@remix-run/react";
import { shop as words } from "~/i18n/id/shop";
import { count, place } from "~/lib/format";
import { OpeningLine } from "./opening-line";
import { Photo } from "./photo";
import { Rating } from "./rating";

export function ShopCard({ shop, now, heading: Heading = "h3" }: { shop: ShopCardData; now: string; heading?: "h2" | "h3" }) {
  return (
    <article className="shop-card">
      <Photo photo={shop.banner} sizes="(min-width: 64rem) 24rem, (min-width: 40rem) 46vw, 92vw" ratio="8 / 3" alt="" />
      <div className="shop-card-body">
        <Heading className="shop-card-name">
          <Link to={`/lapak/${shop.handle}`}>{shop.name}</Link>
        </Heading>
        <p className="soft small">
          {place(shop.kelurahan, shop.kecamatan.name)} · {words.card.products(count(shop.product_count))}
        </p>
        {shop.tagline ? <p className="shop-card-tagline">{shop.tagline}</p> : null}
        <Rating rating={shop.rating} />
        <OpeningLine hours={shop.opening_hours} closedDays={shop.closed_days} now={now} />
      </div>
    </article>
  );
}

export function ShopGrid({ shops, now, heading }: { shops: readonly ShopCardData[]; now: string; heading?: "h2" | "h3" }) {
  return (
    <ul className="shop-grid">
      {shops.map((shop) => (
        <li key={shop.id}>
          <ShopCard shop={shop} now={now} heading={heading} />
        </li>
      ))}
    </ul>
  );
}
