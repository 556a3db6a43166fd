import { data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { frame } from "~/i18n/id/frame";
import { shop } from "~/i18n/id/shop";
import { orErrorPage } from "~/lib/backend.server";
import { documentHeaders } from "~/lib/headers";
import { pageMeta } from "~/lib/page-meta";
import { productSearchAddress, without } from "~/lib/product-search";
import { reference } from "~/lib/reference.server";
import { Breadcrumb } from "~/ui/navigation";
import { findProducts } from "./find-products.server";
import { ProductListing } from "./product-listing";

export const headers = documentHeaders;

const pathOf = (handle: string) => `/kategori/${handle}`;

export const meta: MetaFunction<typeof loader> = ({ data: found, matches }) => {
  if (!found) return [{ title: frame.errors.notFoundTitle }];
  const { category, search } = found;
  const filters = without(search.filters, "category");
  return pageMeta(matches, {
    title: category.name,
    description: shop.category.description(category.name),
    path: productSearchAddress(pathOf(category.handle), filters, search.page),
    hidden: Object.values(filters).some((value) => value !== undefined),
  });
};

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { categories } = await orErrorPage(reference());
  const category = categories.find((one) => one.handle === params.handle);
  if (!category) throw data(null, { status: 404 });
  return { category, ...(await findProducts(request, { category: [category.handle] })) };
}

export default function Category() {
  const { category, ...found } = useLoaderData<typeof loader>();
  return (
    <>
      <div className="page">
        <Breadcrumb trail={[{ label: frame.footer.home, to: "/" }, { label: category.name }]} />
      </div>
      <ProductListing {...found} title={category.name} base={pathOf(category.handle)} />
    </>
  );
}
