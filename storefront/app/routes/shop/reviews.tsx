import type { ProductPage } from "@lapak/backend/contracts/catalog";
import type { ReviewList as ReviewListData } from "@lapak/backend/contracts/review";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { frame } from "~/i18n/id/frame";
import { reviews as words } from "~/i18n/id/reviews";
import { backend, orErrorPage } from "~/lib/backend.server";
import { documentHeaders } from "~/lib/headers";
import { pageOf } from "~/lib/page";
import { pageMeta } from "~/lib/page-meta";
import { Breadcrumb, Pagination } from "~/ui/navigation";
import { Rating } from "~/ui/rating";
import { ReviewList } from "~/ui/review-list";

export const headers = documentHeaders;

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  data
    ? pageMeta(matches, {
        title: words.of(data.product.title),
        description: words.description(data.product.title, data.product.shop.name),
        path: `/produk/${data.product.handle}/ulasan`,
        hidden: data.list.page > 1,
      })
    : [{ title: frame.errors.notFoundTitle }];

export async function loader({ params, request }: LoaderFunctionArgs) {
  const path = `/catalog/products/${encodeURIComponent(params.handle ?? "")}`;
  const [product, list] = await orErrorPage(
    Promise.all([backend<ProductPage>(path), backend<ReviewListData>(`${path}/reviews`, { query: { page: pageOf(request) } })]),
  );
  const { title, handle, shop, rating } = product;
  return { product: { title, handle, shop, rating }, list };
}

/** Everything shoppers said of a product, a page at a time. */
export default function Reviews() {
  const { product, list } = useLoaderData<typeof loader>();
  const here = `/produk/${product.handle}`;
  return (
    <div className="page page-narrow stack">
      <Breadcrumb trail={[{ label: frame.footer.home, to: "/" }, { label: product.title, to: here }, { label: words.title }]} />
      <h1>{words.of(product.title)}</h1>
      <p>
        <Rating rating={product.rating} />
      </p>
      <p className="small soft">{words.verified}</p>
      {list.reviews.length > 0 ? <ReviewList reviews={list.reviews} /> : <p>{words.none}</p>}
      <Pagination page={list.page} hasNext={list.has_next} address={(page) => `${here}/ulasan?page=${page}`} />
      <p>
        <Link to={here}>{words.backToProduct}</Link>
      </p>
    </div>
  );
}
