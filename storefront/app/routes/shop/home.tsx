import type { CatalogOverview } from "@lapak/backend/contracts/catalog";
import type { MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { frame } from "~/i18n/id/frame";
import { shop } from "~/i18n/id/shop";
import { backend, orErrorPage } from "~/lib/backend.server";
import { count } from "~/lib/format";
import { documentHeaders } from "~/lib/headers";
import { pageMeta } from "~/lib/page-meta";
import { ButtonLink } from "~/ui/button";
import { Icon } from "~/ui/icon";
import { Photo } from "~/ui/photo";
import { ProductGrid } from "~/ui/product-card";
import { ShopGrid } from "~/ui/shop-card";

const words = shop.home;

export const headers = documentHeaders;

export const meta: MetaFunction<typeof loader> = ({ matches }) =>
  pageMeta(matches, {
    title: frame.brand,
    description: words.description,
    path: "/",
    data: { "@type": "WebSite", name: frame.brand, inLanguage: "id" },
  });

export async function loader() {
  const overview = await orErrorPage(backend<CatalogOverview>("/catalog/overview"));
  return { overview, now: new Date().toISOString() };
}

export default function Home() {
  const { overview, now } = useLoaderData<typeof loader>();
  return (
    <>
      <Hero overview={overview} />
      <Section title={words.categories}>
        <ul className="category-grid">
          {overview.categories.map((category) => (
            <li key={category.handle}>
              <Link className="category" to={`/kategori/${category.handle}`}>
                <Photo photo={category.photo} sizes="5.5rem" ratio="1" alt="" className="category-photo" />
                {category.name}
              </Link>
            </li>
          ))}
        </ul>
      </Section>
      {overview.newest.length > 0 ? (
        <Section title={words.newest} more="/cari?sort=terbaru">
          <ProductGrid products={overview.newest} />
        </Section>
      ) : null}
      <Section title={words.areas} more="/lapak">
        <ul className="area-grid">
          {overview.kecamatan.map((area) => (
            <li key={area.code}>
              <Link className="area" to={`/lapak?kecamatan=${area.handle}`}>
                <Icon name="pin" />
                <b>{area.name}</b>
                <span>{shop.shops.count(count(area.shop_count))}</span>
              </Link>
            </li>
          ))}
        </ul>
      </Section>
      {overview.halal.length > 0 ? (
        <Section title={words.halal} hint={words.halalHint} more="/cari?halal=1">
          <ProductGrid products={overview.halal} />
        </Section>
      ) : null}
      {overview.shops.length > 0 ? (
        <Section title={words.shops} more="/lapak">
          <ShopGrid shops={overview.shops} now={now} />
        </Section>
      ) : null}
      <section className="page">
        <div className="sell">
          <h2>{words.sellTitle}</h2>
          <p>{words.sellText}</p>
          <ButtonLink to="/penjual" variant="secondary" size="large">
            {words.sell}
          </ButtonLink>
        </div>
      </section>
    </>
  );
}

function Hero({ overview }: { overview: CatalogOverview }) {
  const { shops, products } = overview.totals;
  const plates = platesOf(overview);
  return (
    <section className="hero">
      <div className="page hero-row">
        <div className="hero-text">
          <h1>{words.title}</h1>
          <p className="lead">{products > 0 ? words.lead(count(shops), count(products)) : words.leadEmpty}</p>
          <form className="hero-search" action="/cari" method="get" data-suggest={JSON.stringify(frame.header.suggest)}>
            <input className="input" type="search" name="q" aria-label={words.searchLabel} placeholder={words.search} maxLength={200} />
            <button className="button" type="submit">
              {words.submit}
            </button>
          </form>
          <nav className="ideas" aria-label={words.ideasLabel}>
            {words.ideas.map((idea) => (
              <Link key={idea} className="chip" to={`/cari?q=${encodeURIComponent(idea)}`}>
                {idea}
              </Link>
            ))}
          </nav>
        </div>
        <div className="hero-plates" aria-hidden="true">
          {plates.map((product) => (
            <Photo
              key={product.id}
              photo={product.photo}
              sizes="(min-width: 64rem) 13rem, 30vw"
              ratio="1"
              alt=""
              priority
              className="plate"
            />
          ))}
        </div>
      </div>
    </section>
  );
}

const PLATES = 5;

/** Pictures for the stall: one of each category before a second of any, so that it does not look like a drinks stand. */
function platesOf({ newest, halal }: CatalogOverview) {
  const pictured = [...newest, ...halal].flatMap((product) => (product.photo ? [{ ...product, photo: product.photo }] : []));
  const distinct = [...new Map(pictured.map((product) => [product.photo.id, product])).values()];
  const isFirst = (product: (typeof distinct)[number]) =>
    distinct.find(({ category }) => category.handle === product.category.handle) === product;
  return [...distinct.filter(isFirst), ...distinct.filter((product) => !isFirst(product))].slice(0, PLATES);
}

function Section({ title, hint, more, children }: { title: string; hint?: string; more?: string; children: ReactNode }) {
  return (
    <section className="page section">
      <div className="section-head">
        <h2>{title}</h2>
        {more ? (
          <Link to={more} aria-label={`${words.all}: ${title}`}>
            {words.all} <Icon name="chevron" />
          </Link>
        ) : null}
        {hint ? <p className="soft small">{hint}</p> : null}
      </div>
      {children}
    </section>
  );
}
