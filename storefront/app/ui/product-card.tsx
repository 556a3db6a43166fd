import type { ProductCard as ProductCardData } from "@lapak/backend/contracts/catalog";
import { Link } from "@remix-run/react";
import { shop as words } from "~/i18n/id/shop";
import { Badge, HalalBadge } from "./badge";
import { Photo } from "./photo";
import { Price } from "./price";
import { Rating } from "./rating";

/** Two on a phone, up to five on a wide screen. */
const SIZES = "(min-width: 64rem) 14rem, (min-width: 40rem) 30vw, 46vw";

export interface ProductCardProps {
  product: ProductCardData;
  /** Among the first that are seen. */
  priority?: boolean;
  /** Heading level that fits the page. */
  heading?: "h2" | "h3";
  /** On a page of the shop itself, which need not be named again. */
  ownShop?: boolean;
}

export function ProductCard({ product, priority, heading: Heading = "h3", ownShop }: ProductCardProps) {
  return (
    <article className={product.available ? "product" : "product product-gone"}>
      <Photo photo={product.photo} sizes={SIZES} ratio="1" priority={priority} alt="" />
      <div className="product-badges">
        <HalalBadge state={product.halal} />
        {product.available ? null : <Badge>{words.card.soldOut}</Badge>}
      </div>
      <div className="product-body">
        <Heading className="product-title">
          <Link to={`/produk/${product.handle}`}>{product.title}</Link>
        </Heading>
        <Rating rating={product.rating} />
        {product.from_price === undefined ? (
          <Price amount={product.price} unit={product.unit} />
        ) : (
          <Price amount={product.from_price} isLowest />
        )}
        {ownShop ? null : (
          <p className="product-shop">
            <span>{product.shop.name}</span> <span>{product.shop.kecamatan}</span>
          </p>
        )}
      </div>
    </article>
  );
}

export function ProductGrid({
  products,
  eager = 0,
  ...card
}: {
  products: readonly ProductCardData[];
  eager?: number;
} & Pick<ProductCardProps, "heading" | "ownShop">) {
  return (
    <ul className="product-grid">
      {products.map((product, position) => (
        <li key={product.id}>
          <ProductCard product={product} priority={position < eager} {...card} />
        </li>
      ))}
    </ul>
  );
}
