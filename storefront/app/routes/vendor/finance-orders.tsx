import type { TrailList } from "@lapak/backend/contracts/payout";
import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { finance as words } from "~/i18n/id/finance";
import { panel } from "~/i18n/id/panel";
import { date, rupiah } from "~/lib/format";
import { requireBusiness } from "~/lib/panel/desk.server";
import { monthAway, monthIn, monthName } from "~/lib/panel/trail";
import { ButtonLink } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { Icon } from "~/ui/icon";
import { FinanceHead, TrailBadge } from "~/ui/panel/finance-parts";
import styles from "~/ui/styles/vendor-finance.css?url";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];
export const meta: MetaFunction = () => [{ title: `${words.monthTitle} · ${panel.title}` }];

export async function loader({ request }: LoaderFunctionArgs) {
  const desk = await requireBusiness(request);
  const { searchParams } = new URL(request.url);
  const before = searchParams.get("sebelum") ?? undefined;
  const list = await desk.read<TrailList>("/vendor/finance/orders", { month: monthIn(searchParams), before });
  const thisMonth = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 7);
  return { list, hasLater: list.month < thisMonth };
}

export default function FinanceOrders() {
  const { list, hasLater } = useLoaderData<typeof loader>();
  const { month, orders, next } = list;
  return (
    <div className="stack">
      <FinanceHead current="orders" />
      <div className="month-bar">
        <Link to={`?bulan=${monthAway(month, -1)}`} aria-label={words.previousMonth} className="button button-secondary button-small">
          <Icon name="back" />
        </Link>
        <h2>{monthName(month)}</h2>
        {hasLater ? (
          <Link to={`?bulan=${monthAway(month, 1)}`} aria-label={words.nextMonth} className="button button-secondary button-small">
            <Icon name="chevron" />
          </Link>
        ) : null}
        <ButtonLink to={`/penjual/keuangan/unduh?bulan=${month}`} reloadDocument variant="quiet" size="small" className="month-file">
          {words.download}
        </ButtonLink>
      </div>
      {orders.length === 0 ? (
        <EmptyState title={words.monthNone} />
      ) : (
        <ul className="rows card-rows">
          {orders.map((trail) => (
            <li key={trail.id}>
              <Link to={`/penjual/keuangan/pesanan/${trail.id}`} className="money-row" aria-label={words.trailOf(trail.number)}>
                <span className="row-words">
                  <strong>{trail.number}</strong>
                  <span className="small soft">
                    {date(trail.placed_at)} · {words.method[trail.payment_method]}
                  </span>
                  <span>
                    <TrailBadge status={trail.status} />
                  </span>
                </span>
                <span className="money-amounts">
                  <span className="small soft">{words.yours}</span>
                  <b>{rupiah(trail.yours)}</b>
                </span>
                <Icon name="chevron" />
              </Link>
            </li>
          ))}
        </ul>
      )}
      {next ? (
        <ButtonLink to={`?bulan=${month}&sebelum=${next}`} variant="secondary">
          {words.more}
        </ButtonLink>
      ) : null}
    </div>
  );
}
