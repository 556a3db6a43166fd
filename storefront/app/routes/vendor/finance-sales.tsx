import type { SalesReport } from "@lapak/backend/contracts/sales";
import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { panel } from "~/i18n/id/panel";
import { sales as words } from "~/i18n/id/sales";
import { count, day, rupiah } from "~/lib/format";
import { requireBusiness } from "~/lib/panel/desk.server";
import { ceiling, changeOf, PERIODS, type Period, periodIn } from "~/lib/panel/sales";
import { BarChart } from "~/ui/bar-chart";
import { EmptyState } from "~/ui/empty-state";
import { Tabs } from "~/ui/navigation";
import { Notice } from "~/ui/notice";
import { FinanceHead } from "~/ui/panel/finance-parts";
import { dailyBars, Ratings, Visits } from "~/ui/panel/sales-charts";
import finance from "~/ui/styles/vendor-finance.css?url";
import styles from "~/ui/styles/vendor-sales.css?url";
import { Table } from "~/ui/table";

export const links: LinksFunction = () => [finance, styles].map((href) => ({ rel: "stylesheet", href }));
export const meta: MetaFunction = () => [{ title: `${words.title} · ${panel.title}` }];

export async function loader({ request }: LoaderFunctionArgs) {
  const desk = await requireBusiness(request);
  const period = periodIn(new URL(request.url).searchParams);
  return { period, report: await desk.read<SalesReport>("/vendor/finance/sales", { days: String(period) }) };
}

export default function Sales() {
  const { period, report } = useLoaderData<typeof loader>();
  const isEmpty = report.total.orders + report.visits.visitors + report.rating.reviews === 0;
  return (
    <div className="stack">
      <FinanceHead current="sales" />
      <div className="sales-head">
        <Tabs
          label={words.periods}
          tabs={PERIODS.map((days) => ({
            label: words.period(days),
            to: `/penjual/keuangan/penjualan?hari=${days}`,
            current: days === period,
          }))}
        />
        {isEmpty ? null : <a href={`/penjual/keuangan/penjualan/unduh?hari=${period}`}>{words.export}</a>}
      </div>
      <p className="soft">{words.lead}</p>
      {isEmpty ? (
        <EmptyState title={words.none}>
          <p>{words.noneHint}</p>
        </EmptyState>
      ) : (
        <>
          {report.total.orders > 0 ? (
            <>
              <Figures report={report} period={period} />
              <Days days={report.days} period={period} />
              <Best best={report.best} />
            </>
          ) : (
            <Notice title={words.none} />
          )}
          <Visits report={report} period={period} />
          <Ratings report={report} period={period} />
        </>
      )}
    </div>
  );
}

function changeWords(now: number, before: number, period: Period): string {
  const change = changeOf(now, before);
  return "percent" in change ? words[change.kind](`${count(change.percent)}%`, period) : words[change.kind](period);
}

function Figures({ report, period }: { report: SalesReport; period: Period }) {
  const { total, before, cancelled } = report;
  return (
    <section className="card stack">
      <dl className="figures">
        <div>
          <dt>{words.amount}</dt>
          <dd>{rupiah(total.amount)}</dd>
        </div>
        <div>
          <dt>{words.orders}</dt>
          <dd>{count(total.orders)}</dd>
        </div>
        <div>
          <dt>{words.average}</dt>
          <dd>{rupiah(Math.round(total.amount / total.orders))}</dd>
        </div>
        <div>
          <dt>{words.cancelled}</dt>
          <dd>{count(cancelled)}</dd>
        </div>
      </dl>
      <p className="small soft">{changeWords(total.amount, before.amount, period)}</p>
    </section>
  );
}

function Days({ days, period }: { days: SalesReport["days"]; period: Period }) {
  const top = ceiling(Math.max(...days.map(({ amount }) => amount)));
  return (
    <section className="card stack">
      <h2>{words.chart(period)}</h2>
      <BarChart
        label={words.chart(period)}
        top={top}
        topLabel={rupiah(top)}
        bars={dailyBars(days, (one) => ({
          value: one.amount,
          title: words.bar(day(one.day), rupiah(one.amount), count(one.orders)),
        }))}
      />
      <details>
        <summary>{words.figures}</summary>
        <Table
          caption={words.chart(period)}
          rowKey={(one) => one.day}
          rows={days.toReversed()}
          columns={[
            { header: words.day, cell: (one) => day(one.day) },
            { header: words.orders, cell: (one) => count(one.orders), numeric: true },
            { header: words.amount, cell: (one) => rupiah(one.amount), numeric: true },
          ]}
        />
      </details>
    </section>
  );
}

function Best({ best }: { best: SalesReport["best"] }) {
  return (
    <section className="card stack">
      <h2>{words.best}</h2>
      <p className="small soft">{words.bestLead}</p>
      <Table
        caption={words.best}
        rowKey={(one) => one.title}
        rows={best}
        columns={[
          { header: words.product, cell: (one) => one.title },
          { header: words.pieces, cell: (one) => count(one.pieces), numeric: true },
          { header: words.seenBy, cell: (one) => count(one.visitors), numeric: true },
          { header: words.goods, cell: (one) => rupiah(one.amount), numeric: true },
        ]}
      />
    </section>
  );
}
