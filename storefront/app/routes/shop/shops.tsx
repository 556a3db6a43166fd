import type { ShopList } from "@lapak/backend/contracts/catalog";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { shop } from "~/i18n/id/shop";
import { backend, orErrorPage } from "~/lib/backend.server";
import { count } from "~/lib/format";
import { documentHeaders } from "~/lib/headers";
import { pageMeta } from "~/lib/page-meta";
import { reference } from "~/lib/reference.server";
import { Button, ButtonLink } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { Icon } from "~/ui/icon";
import { Pagination } from "~/ui/navigation";
import { ShopGrid } from "~/ui/shop-card";

const words = shop.shops;
const MAX_PAGE = 50;

export const headers = documentHeaders;

interface Choice {
  q?: string;
  kecamatan?: string;
}

function address({ q, kecamatan }: Choice, page = 1): string {
  const params = new URLSearchParams();
  if (q) params.set("q", q);
  if (kecamatan) params.set("kecamatan", kecamatan);
  if (page > 1) params.set("page", String(page));
  return params.size > 0 ? `/lapak?${params}` : "/lapak";
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageMeta(matches, {
    title: words.title(data?.area?.name),
    description: words.description(data?.area?.name),
    path: address({ kecamatan: data?.area?.handle }, data?.list.page),
    hidden: Boolean(data?.q),
  });

export async function loader({ request }: LoaderFunctionArgs) {
  const params = new URL(request.url).searchParams;
  const { kecamatan: areas } = await orErrorPage(reference());
  const area = areas.find((one) => one.handle === params.get("kecamatan")) ?? null;
  const q = params.get("q")?.trim().slice(0, 100) || undefined;
  const asked = Number(params.get("page"));
  const page = Number.isInteger(asked) && asked >= 1 && asked <= MAX_PAGE ? asked : 1;
  const list = await orErrorPage(backend<ShopList>("/catalog/shops", { query: { q, kecamatan: area?.handle, page } }));
  return { list, areas, area, q, now: new Date().toISOString() };
}

export default function Shops() {
  const { list, areas, area, q, now } = useLoaderData<typeof loader>();
  // The chosen one first, so that a phone shows it without scrolling the row.
  const chips = area ? [area, ...areas.filter(({ code }) => code !== area.code)] : areas;
  return (
    <div className="page shops">
      <div className="listing-head">
        <h1>{words.title(area?.name)}</h1>
        <p className="soft">{words.count(count(list.count))}</p>
      </div>
      <nav className="chips" aria-label={words.areas}>
        <Link className="chip" to={address({ q })} aria-current={area ? undefined : "true"}>
          {words.all}
        </Link>
        {chips.map((one) => (
          <Link
            key={one.code}
            className="chip"
            to={address({ q, kecamatan: one.handle })}
            aria-current={one.handle === area?.handle ? "true" : undefined}
          >
            {one.name}
          </Link>
        ))}
      </nav>
      <form className="inline-search" action="/lapak" method="get">
        {area ? <input type="hidden" name="kecamatan" value={area.handle} /> : null}
        <input
          className="input"
          type="search"
          name="q"
          aria-label={words.searchLabel}
          placeholder={words.searchLabel}
          defaultValue={q}
          maxLength={100}
        />
        <Button variant="secondary" aria-label={shop.home.submit}>
          <Icon name="search" />
        </Button>
      </form>
      {list.shops.length > 0 ? (
        <>
          <ShopGrid shops={list.shops} now={now} heading="h2" />
          <Pagination page={list.page} hasNext={list.has_next} address={(page) => address({ q, kecamatan: area?.handle }, page)} />
        </>
      ) : (
        <EmptyState title={words.emptyTitle} actions={<ButtonLink to="/lapak">{words.all}</ButtonLink>}>
          <p>{words.emptyText}</p>
        </EmptyState>
      )}
    </div>
  );
}
