import type { ListingList } from "@lapak/backend/contracts/listing";
import type { OwnPassport } from "@lapak/backend/contracts/passport";
import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import type { z } from "zod";
import { panel } from "~/i18n/id/panel";
import { passport } from "~/i18n/id/passport";
import { pageOf } from "~/lib/page";
import { requireBusiness } from "~/lib/panel/desk.server";
import { drawQr } from "~/lib/qr.server";
import { Pagination } from "~/ui/navigation";
import styles from "~/ui/styles/labels.css?url";

const words = passport.panel;

export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];
export const meta: MetaFunction = () => [{ title: `${words.title} · ${panel.title}` }];

export async function loader({ request }: LoaderFunctionArgs) {
  const desk = await requireBusiness(request);
  const [shop, list] = await Promise.all([
    desk.read<OwnPassport>("/vendor/passports/shop"),
    desk.read<z.infer<typeof ListingList>>("/vendor/products", { page: pageOf(request) }),
  ]);
  const products = list.products.map(({ id, title }) => ({ id, title }));
  return { shop, qr: drawQr(shop.link), products, page: list.page, has_next: list.has_next };
}

export default function Labels() {
  const { shop, qr, products, page, has_next } = useLoaderData<typeof loader>();
  return (
    <div className="stack">
      <div>
        <h1>{words.title}</h1>
        <p className="soft">{words.lead}</p>
      </div>
      <section className="card label-shop">
        <svg viewBox={`0 0 ${qr.size} ${qr.size}`} role="img" aria-label={words.qr(shop.title)} shapeRendering="crispEdges">
          <path fill="#fff" d={`M0 0h${qr.size}v${qr.size}H0z`} />
          <path d={qr.path} />
        </svg>
        <div className="stack">
          <h2>{words.shop}</h2>
          <p>
            <strong>{shop.title}</strong>
            <br />
            <span className="soft">{passport.code(shop.code)}</span>
          </p>
          <Files title={shop.title} base="/penjual/label/lapak" />
          <p>
            <Link to={`/izin/${shop.code}`} reloadDocument>
              {words.open}
            </Link>
          </p>
        </div>
      </section>
      <section className="stack">
        <h2>{words.products}</h2>
        {products.length === 0 ? <p className="soft">{words.none}</p> : null}
        <ul className="label-list">
          {products.map(({ id, title }) => (
            <li key={id}>
              <strong>{title}</strong>
              <Files title={title} base={`/penjual/label/${id}`} />
            </li>
          ))}
        </ul>
        <Pagination page={page} hasNext={has_next} address={(next) => `?page=${next}`} />
      </section>
    </div>
  );
}

function Files({ title, base }: { title: string; base: string }) {
  return (
    <span className="cluster">
      <a className="button button-secondary" href={`${base}/pdf`} aria-label={words.of(words.pdf, title)}>
        {words.pdf}
      </a>
      <a className="button button-quiet" href={`${base}/png`} aria-label={words.of(words.png, title)}>
        {words.png}
      </a>
    </span>
  );
}
