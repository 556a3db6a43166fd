import type { TrailView } from "@lapak/backend/contracts/payout";
import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { finance as words } from "~/i18n/id/finance";
import { panel } from "~/i18n/id/panel";
import { dateTime } from "~/lib/format";
import { requireBusiness } from "~/lib/panel/desk.server";
import { ButtonLink } from "~/ui/button";
import { Icon } from "~/ui/icon";
import { TrailJourney, TrailSlip } from "~/ui/panel/finance-parts";
import styles from "~/ui/styles/vendor-finance.css?url";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data ? words.trailOf(data.trail.number) : words.title} · ${panel.title}` },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const desk = await requireBusiness(request);
  return { trail: await desk.read<TrailView>(`/vendor/finance/orders/${encodeURIComponent(params.id ?? "")}`) };
}

export default function FinanceOrder() {
  const { trail } = useLoaderData<typeof loader>();
  return (
    <div className="stack">
      <Link to={`/penjual/keuangan/pesanan?bulan=${monthOf(trail)}`} className="back-link">
        <Icon name="back" /> {words.toOrders}
      </Link>
      <h1>{trail.number}</h1>
      <p className="small soft">{dateTime(trail.placed_at)}</p>
      <div className="overview-pair">
        <section className="card stack">
          <TrailSlip trail={trail} />
        </section>
        <section className="card stack">
          <h2>{words.journey}</h2>
          <TrailJourney trail={trail} />
          <ButtonLink to={`/penjual/pesanan/${trail.id}`} variant="secondary">
            {words.toOrder}
          </ButtonLink>
        </section>
      </div>
    </div>
  );
}

/** Of Jakarta, where the list counts its months. */
const monthOf = ({ placed_at }: TrailView) => new Date(Date.parse(placed_at) + 7 * 3_600_000).toISOString().slice(0, 7);
