import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { search as words } from "~/i18n/id/search";
import { documentHeaders } from "~/lib/headers";
import { pageMeta } from "~/lib/page-meta";
import { productSearchAddress } from "~/lib/product-search";
import { findProducts } from "./find-products.server";
import { ProductListing } from "./product-listing";

export const headers = documentHeaders;

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageMeta(matches, {
    title: words.title(data?.search.filters.q),
    description: words.description,
    path: productSearchAddress("/cari", data?.search.filters ?? {}, data?.search.page),
    hidden: true,
  });

export const loader = ({ request }: LoaderFunctionArgs) => findProducts(request);

export default function Search() {
  const found = useLoaderData<typeof loader>();
  return <ProductListing {...found} title={words.title(found.search.filters.q)} base="/cari" />;
}
