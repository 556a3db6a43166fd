import type { ProductPage } from "@lapak/backend/contracts/catalog";
import type { ReviewList } from "@lapak/backend/contracts/review";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { frame } from "~/i18n/id/frame";
import { receiving } from "~/i18n/id/receiving";
import { shop } from "~/i18n/id/shop";
import { allergenFinder } from "~/lib/allergens";
import { backend, orErrorPage } from "~/lib/backend.server";
import { documentHeaders } from "~/lib/headers";
import { pageMeta, siteOf } from "~/lib/page-meta";
import { orRecallNotice } from "~/lib/recalls.server";
import { preorderText } from "~/lib/receiving";
import { reference } from "~/lib/reference.server";
import { Badge, HalalBadge } from "~/ui/badge";
import { Breadcrumb } from "~/ui/navigation";
import { Price } from "~/ui/price";
import { ProductGrid } from "~/ui/product-card";
import { Rating } from "~/ui/rating";
import { BuyForm } from "./buy-form";
import { Gallery } from "./gallery";
import { ProductChoices } from "./product-choices";
import { ProductLabel } from "./product-label";
import { ProductReviews } from "./product-reviews";
import { ProductSeller } from "./product-seller";
import { productData } from "./structured-data";
import { WholesalePrices } from "./wholesale-prices";

const words = shop.product;
/** The others are a page of their own. */
const FIRST_REVIEWS = 3;

export const headers = documentHeaders;

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => {
  if (!data) return [{ title: frame.errors.notFoundTitle }];
  const { product } = data;
  return pageMeta(matches, {
    title: product.title,
    description: product.description?.split("\n")[0] || words.description(product.title, product.shop.name, product.shop.kecamatan),
    path: `/produk/${product.handle}`,
    photo: product.photo,
    data: productData(product, siteOf(matches)),
  });
};

export async function loader({ params }: LoaderFunctionArgs) {
  const handle = params.handle ?? "";
  const path = `/catalog/products/${encodeURIComponent(handle)}`;
  const [product, { kecamatan, allergens }] = await orErrorPage(
    Promise.all([orRecallNotice(handle, backend<ProductPage>(path)), reference()]),
  );
  const allergensIn = allergenFinder(allergens);
  const emphasised = product.ingredients.map((ingredient) => allergensIn(ingredient).length > 0);
  const latest = product.rating ? await orErrorPage(backend<ReviewList>(`${path}/reviews`)) : null;
  const reviews = latest?.reviews.slice(0, FIRST_REVIEWS) ?? [];
  return { product, reviews, emphasised, kecamatan, now: new Date().toISOString() };
}

export default function Product() {
  const { product, reviews, emphasised, kecamatan, now } = useLoaderData<typeof loader>();
  return (
    <div className="page" data-visit={`${product.id},${product.shop_page.id}`}>
      <Breadcrumb
        trail={[
          { label: frame.footer.home, to: "/" },
          { label: product.category.name, to: `/kategori/${product.category.handle}` },
          { label: product.title },
        ]}
      />
      <div className="product-page">
        <Gallery photos={product.photos} />
        <div className="product-buy">
          <div className="cluster">
            <HalalBadge state={product.halal} />
          </div>
          <h1>{product.title}</h1>
          {product.rating ? (
            <a className="rating-link" href="#ulasan">
              <Rating rating={product.rating} />
            </a>
          ) : null}
          <p className="product-price">
            <Price amount={product.price} unit={product.unit} />
          </p>
          {product.wholesale?.length ? <WholesalePrices tiers={product.wholesale} unit={product.unit} /> : null}
          {product.daily ? (
            <p className="cluster">
              <Badge>{words.daily}</Badge> {words.dailyText}
            </p>
          ) : null}
          {product.preorder ? (
            <p className="cluster">
              <Badge tone="wait">{receiving.preorder}</Badge> {receiving.madeToOrder(preorderText(product.preorder))}
            </p>
          ) : null}
          <ProductChoices choices={product.choices} handle={product.handle} />
          <BuyForm product={product} />
          <ProductSeller shop={product.shop_page} kecamatan={kecamatan} now={now} />
        </div>
        {product.description ? (
          <section className="stack">
            <h2>{words.about}</h2>
            <p className="prose">{product.description}</p>
          </section>
        ) : null}
        <ProductLabel product={product} emphasised={emphasised} />
      </div>
      <ProductReviews product={product} reviews={reviews} />
      {product.siblings.length > 0 ? (
        <section className="section">
          <div className="section-head">
            <h2>{words.siblings(product.shop.name)}</h2>
          </div>
          <ProductGrid products={product.siblings} ownShop />
        </section>
      ) : null}
      {product.related.length > 0 ? (
        <section className="section">
          <div className="section-head">
            <h2>{words.related}</h2>
          </div>
          <ProductGrid products={product.related} />
        </section>
      ) : null}
    </div>
  );
}
