import type { SalesReport } from "@lapak/backend/contracts/sales";
import { Link } from "@remix-run/react";
import { sales as words } from "~/i18n/id/sales";
import { count, day } from "~/lib/format";
import { averageStars, ceiling, type Period, percentOf } from "~/lib/panel/sales";
import { type Bar, BarChart } from "~/ui/bar-chart";
import { Table } from "~/ui/table";

type SalesDay = SalesReport["days"][number];

/** Under the first, the middle and the last bar. */
const isLabelled = (at: number, all: number) => at === 0 || at === all - 1 || at === Math.floor(all / 2);

/** One bar for each day. */
export const dailyBars = (days: readonly SalesDay[], bar: (one: SalesDay) => Pick<Bar, "value" | "title">): Bar[] =>
  days.map((one, at) => ({ key: one.day, label: isLabelled(at, days.length) ? day(one.day) : undefined, ...bar(one) }));

/** How many looked, and how many of them ordered. */
export function Visits({ report: { days, visits }, period }: { report: SalesReport; period: Period }) {
  const top = ceiling(Math.max(...days.map(({ visitors }) => visitors)));
  return (
    <section className="card stack">
      <h2>{words.visits}</h2>
      <p className="small soft">{words.visitsLead}</p>
      <dl className="figures">
        <div>
          <dt>{words.visitors}</dt>
          <dd>{count(visits.visitors)}</dd>
        </div>
        <div>
          <dt>{words.placed}</dt>
          <dd>{count(visits.placed)}</dd>
        </div>
        <div>
          <dt>{words.conversion}</dt>
          <dd>{percentOf(visits.placed, visits.visitors)}</dd>
        </div>
      </dl>
      {visits.visitors === 0 ? (
        <p>{words.noVisits}</p>
      ) : (
        <>
          <BarChart
            label={words.visitsChart(period)}
            top={top}
            topLabel={count(top)}
            bars={dailyBars(days, ({ day: on, visitors, placed }) => ({
              value: visitors,
              title: words.visitsBar(day(on), count(visitors), count(placed)),
            }))}
          />
          <details>
            <summary>{words.figures}</summary>
            <Table
              caption={words.visitsChart(period)}
              rowKey={(one) => one.day}
              rows={days.toReversed()}
              columns={[
                { header: words.day, cell: (one) => day(one.day) },
                { header: words.visitors, cell: (one) => count(one.visitors), numeric: true },
                { header: words.placed, cell: (one) => count(one.placed), numeric: true },
              ]}
            />
          </details>
        </>
      )}
    </section>
  );
}

/** What shoppers gave on each day; a day nobody rated has no bar. */
export function Ratings({ report: { days, rating }, period }: { report: SalesReport; period: Period }) {
  return (
    <section className="card stack">
      <div className="split">
        <h2>{words.rating}</h2>
        <Link to="/penjual/ulasan">{words.toReviews}</Link>
      </div>
      {rating.reviews === 0 ? (
        <p>{words.noRating}</p>
      ) : (
        <>
          <dl className="figures">
            <div>
              <dt>{words.averageStars}</dt>
              <dd>{averageStars(rating)}</dd>
            </div>
            <div>
              <dt>{words.reviews}</dt>
              <dd>{count(rating.reviews)}</dd>
            </div>
          </dl>
          <BarChart
            label={words.ratingChart(period)}
            top={5}
            topLabel={words.ratingTop}
            bars={dailyBars(days, ({ day: on, ...said }) => ({
              value: said.reviews > 0 ? said.stars / said.reviews : 0,
              title: words.ratingBar(day(on), averageStars(said), count(said.reviews)),
            }))}
          />
        </>
      )}
    </section>
  );
}
