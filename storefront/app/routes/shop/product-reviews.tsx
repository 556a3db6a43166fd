import type { ProductPage } from "@lapak/backend/contracts/catalog";
import type { ReviewView } from "@lapak/backend/contracts/review";
import { Link } from "@remix-run/react";
import { reviews as words } from "~/i18n/id/reviews";
import { count } from "~/lib/format";
import { Rating } from "~/ui/rating";
import { ReviewList } from "~/ui/review-list";

/** The newest reviews on a product's page; the others have a page of their own. */
export function ProductReviews({ product, reviews }: { product: Pick<ProductPage, "handle" | "rating">; reviews: readonly ReviewView[] }) {
  if (!product.rating || reviews.length === 0) return null;
  return (
    <section className="section" id="ulasan">
      <div className="section-head">
        <h2>{words.title}</h2>
        <Rating rating={product.rating} />
      </div>
      <ReviewList reviews={reviews} />
      {product.rating.count > reviews.length ? (
        <p className="section-more">
          <Link to={`/produk/${product.handle}/ulasan`}>{words.all(count(product.rating.count))}</Link>
        </p>
      ) : null}
    </section>
  );
}
