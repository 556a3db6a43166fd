import type { ShopPage } from "@lapak/backend/contracts/catalog";
import type { OpeningHours } from "@lapak/backend/contracts/primitives";
import type { ProductList } from "@lapak/backend/contracts/product-search";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { frame } from "~/i18n/id/frame";
import { recalls as recallWords } from "~/i18n/id/recalls";
import { shop as dictionary } from "~/i18n/id/shop";
import { backend, orErrorPage } from "~/lib/backend.server";
import { count, date, day, place } from "~/lib/format";
import { documentHeaders } from "~/lib/headers";
import { keepsHours, type Weekday } from "~/lib/opening";
import { pageMeta } from "~/lib/page-meta";
import { recallsOf } from "~/lib/recalls.server";
import { reference } from "~/lib/reference.server";
import { EmptyState } from "~/ui/empty-state";
import { Breadcrumb, Pagination } from "~/ui/navigation";
import { OpeningLine } from "~/ui/opening-line";
import { Photo } from "~/ui/photo";
import { ProductGrid } from "~/ui/product-card";
import { Rating } from "~/ui/rating";
import { RecallWarning } from "~/ui/recall-notice";
import { DeliveryTermsList } from "./delivery-terms";

const words = dictionary.shopPage;
const MAX_PAGE = 50;
const pathOf = (handle: string, page = 1) => `/lapak/${handle}${page > 1 ? `?page=${page}` : ""}`;

export const headers = documentHeaders;

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => {
  if (!data) return [{ title: frame.errors.notFoundTitle }];
  const { shop, list } = data;
  const description = shop.tagline ?? words.description(shop.name, shop.kecamatan.name);
  return pageMeta(matches, {
    title: shop.name,
    description,
    path: pathOf(shop.handle, list.page),
    photo: shop.banner,
    data: {
      "@type": "FoodEstablishment",
      name: shop.name,
      description,
      address: { "@type": "PostalAddress", addressLocality: `${shop.kecamatan.name}, Kota Bekasi`, addressCountry: "ID" },
    },
  });
};

export async function loader({ request, params }: LoaderFunctionArgs) {
  const handle = params.handle ?? "";
  const asked = Number(new URL(request.url).searchParams.get("page"));
  const page = Number.isInteger(asked) && asked >= 1 && asked <= MAX_PAGE ? asked : 1;
  const [shop, list, { kecamatan }, recalls] = await orErrorPage(
    Promise.all([
      backend<ShopPage>(`/catalog/shops/${encodeURIComponent(handle)}`),
      backend<ProductList>("/catalog/products", { query: { shop: handle, page } }),
      reference(),
      recallsOf({ shop: handle }),
    ]),
  );
  return { shop, list, kecamatan, recalls, now: new Date().toISOString() };
}

export default function Shop() {
  const { shop, list, kecamatan, recalls, now } = useLoaderData<typeof loader>();
  return (
    <div className="page" data-visit={shop.id}>
      <Breadcrumb
        trail={[
          { label: dictionary.shops.title(undefined), to: "/lapak" },
          { label: shop.kecamatan.name, to: `/lapak?kecamatan=${shop.kecamatan.handle}` },
          { label: shop.name },
        ]}
      />
      <header className="shop-head">
        <Photo
          photo={shop.banner}
          sizes="(min-width: 75rem) 73rem, 100vw"
          ratio="var(--banner-ratio)"
          alt=""
          priority
          className="shop-banner"
        />
        <div className="shop-sign">
          <h1>{shop.name}</h1>
          <p className="soft">{place(shop.kelurahan, shop.kecamatan.name)}</p>
          <Rating rating={shop.rating} />
          <OpeningLine hours={shop.opening_hours} closedDays={shop.closed_days} now={now} />
        </div>
      </header>
      <RecallWarning title={recallWords.shop(recalls.length)} recalls={recalls} />
      <div className="shop-columns">
        <div className="shop-about">
          {shop.story ? (
            <section className="card stack">
              <h2>{words.story}</h2>
              <p className="prose">{shop.story}</p>
              <p className="soft small">{words.since(date(shop.joined_at))}</p>
            </section>
          ) : null}
          <p>
            <a href={`/lapak/${shop.handle}/izin`} rel="nofollow">
              {words.passport}
            </a>
          </p>
          <section className="card stack">
            <h2>{dictionary.terms.title}</h2>
            <DeliveryTermsList terms={shop.terms} kecamatan={kecamatan} />
          </section>
          <Hours hours={shop.opening_hours} closedDays={shop.closed_days} />
        </div>
        <section className="shop-products" aria-labelledby="dagangan">
          <div className="section-head">
            <h2 id="dagangan">{words.products}</h2>
            {list.count > 0 ? <p className="soft small">{dictionary.card.products(count(list.count))}</p> : null}
          </div>
          {list.products.length > 0 ? (
            <>
              <ProductGrid products={list.products} ownShop />
              <Pagination page={list.page} hasNext={list.has_next} address={(page) => pathOf(shop.handle, page)} />
            </>
          ) : (
            <EmptyState title={words.emptyTitle}>
              <p>{words.emptyText}</p>
            </EmptyState>
          )}
        </section>
      </div>
    </div>
  );
}

const dotted = (time: string) => time.replace(":", ".");

function Hours({ hours, closedDays }: { hours: OpeningHours; closedDays: ShopPage["closed_days"] }) {
  const text = dictionary.opening;
  return (
    <section className="card stack">
      <h2>{text.title}</h2>
      {keepsHours(hours) ? (
        <dl className="hours">
          {(Object.keys(dictionary.weekdays) as Weekday[]).map((weekday) => {
            const spans = hours[weekday] ?? [];
            return (
              <div key={weekday}>
                <dt>{dictionary.weekdays[weekday]}</dt>
                <dd>
                  {spans.length > 0 ? spans.map((span) => text.span(dotted(span.open), dotted(span.close))).join(", ") : text.closedDay}
                </dd>
              </div>
            );
          })}
        </dl>
      ) : (
        <p>{text.unknown}</p>
      )}
      {closedDays.length > 0 ? (
        <p className="small">
          <b>{text.closures}:</b> {closedDays.map((closed) => `${day(closed.date)} (${closed.note})`).join(", ")}
        </p>
      ) : null}
    </section>
  );
}
