import type { VendorPayoutDetail } from "@lapak/backend/contracts/payout";
import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { finance as words } from "~/i18n/id/finance";
import { panel } from "~/i18n/id/panel";
import { date, rupiah } from "~/lib/format";
import { requireBusiness } from "~/lib/panel/desk.server";
import { ButtonLink } from "~/ui/button";
import { Icon } from "~/ui/icon";
import { PayoutBadge, payoutWay } from "~/ui/panel/finance-parts";
import styles from "~/ui/styles/vendor-finance.css?url";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data ? words.payoutTitle(data.payout.number) : words.title} · ${panel.title}` },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const desk = await requireBusiness(request);
  const after = new URL(request.url).searchParams.get("setelah");
  return { payout: await desk.read<VendorPayoutDetail>(`/vendor/finance/payouts/${encodeURIComponent(params.id ?? "")}`, { after }) };
}

export default function FinancePayout() {
  const { payout } = useLoaderData<typeof loader>();
  const takenBack = payout.amount < 0;
  return (
    <div className="stack">
      <Link to="/penjual/keuangan/pencairan" className="back-link">
        <Icon name="back" /> {words.toPayouts}
      </Link>
      <div className="split">
        <h1>{payout.number}</h1>
        <PayoutBadge state={payout.state} />
      </div>
      <div className="overview-pair">
        <section className="card stack balance">
          <p className="balance-amount">{rupiah(payout.amount)}</p>
          <p>
            {payoutWay(payout)} · {date(payout.paid_at ?? payout.failed_at ?? payout.created_at)}
          </p>
          <p className="small soft">
            {takenBack ? words.takenBackNote : words.payoutNote[payout.state]}{" "}
            {payout.state === "paid" && !takenBack ? words.payoutReference : null}
            {payout.failure_reason ? words.failed(payout.failure_reason) : null}
          </p>
        </section>
        <section className="card stack">
          <h2>{takenBack ? words.linesTakenTitle : words.linesTitle}</h2>
          <p className="small soft">{takenBack ? words.linesTakenLead : words.linesLead}</p>
          <dl className="slip">
            {payout.lines.map((line) => (
              <div key={line.id} data-kind="item">
                <dt>
                  <LineName line={line} />
                </dt>
                <dd>{rupiah(line.amount)}</dd>
              </div>
            ))}
          </dl>
          {payout.next ? (
            <ButtonLink to={`?setelah=${payout.next}`} variant="secondary">
              {words.more}
            </ButtonLink>
          ) : null}
        </section>
      </div>
    </div>
  );
}

function LineName({ line }: { line: VendorPayoutDetail["lines"][number] }) {
  if (line.kind === "other") return <>{words.line.other}</>;
  const to = line.kind === "order" ? `/penjual/keuangan/pesanan/${line.subject_id}` : `/penjual/keuangan/pencairan/${line.subject_id}`;
  return (
    <>
      {words.line[line.kind]} <Link to={to}>{line.number}</Link>
    </>
  );
}
