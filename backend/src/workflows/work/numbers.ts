import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { CityNumbers } from "../../contracts/numbers";
import { KECAMATAN } from "../../reference/areas";

/**
 * The figures count whole tables, by index only, but still tens of milliseconds among 168,000 shops: they are worked out once in this time per
 * process, however many officers look.
 */
const FRESH_FOR_MS = 5 * 60_000;
const MONTHS = 6;
const MONTHS_AHEAD = 12;

type Query = <Row>(statement: string, values?: unknown[]) => Promise<Row[]>;

const APPLICATIONS = `select kecamatan_code, state, count(*)::int as count from vendor where deleted_at is null group by kecamatan_code, state`;

/** Of each month: how many were answered, half of them within how many hours, and how many in time. */
const DECISIONS = `select to_char(closed_at at time zone 'Asia/Jakarta', 'YYYY-MM') as month, count(*)::int as count,
    round((percentile_cont(0.5) within group (order by extract(epoch from closed_at - opened_at)) / 3600)::numeric, 1)::float as median_hours,
    (count(*) filter (where closed_at <= due_at))::int as in_time
  from work_item where kind = 'application' and closed_at >= date_trunc('month', now() at time zone 'Asia/Jakarta') - make_interval(months => ?)
    and deleted_at is null group by 1 order by 1`;

const EXPIRING = `select substr(expires_on, 1, 7) as month, kind, count(*)::int as count from permit
  where state = 'verified' and expires_on is not null and deleted_at is null and expires_on >= ? and expires_on < ?
  group by 1, 2 order by 1, 2`;

const OPEN_BY_AGE = `select kind, case when now() > due_at then 'overdue' when now() - opened_at < interval '1 day' then 'day'
      when now() - opened_at < interval '3 days' then 'days' else 'older' end as age, count(*)::int as count
  from (select kind, opened_at, due_at from work_item where closed_at is null and deleted_at is null limit 50000) open group by 1, 2`;

/** YYYY-MM-01 so many months from now, in Jakarta. */
function firstOfMonth(now: Date, plus: number): string {
  const jakarta = new Date(now.getTime() + 7 * 3_600_000);
  return new Date(Date.UTC(jakarta.getUTCFullYear(), jakarta.getUTCMonth() + plus, 1)).toISOString().slice(0, 10);
}

const months = (now: Date, from: number, count: number) => Array.from({ length: count }, (_, n) => firstOfMonth(now, from + n).slice(0, 7));

async function workOut(query: Query, now: Date): Promise<CityNumbers> {
  const [applications, decisions, expiring, open] = await Promise.all([
    query<{ kecamatan_code: string | null; state: string; count: number }>(APPLICATIONS),
    query<CityNumbers["decisions"][number]>(DECISIONS, [MONTHS - 1]),
    query<{ month: string; kind: string; count: number }>(EXPIRING, [firstOfMonth(now, 0), firstOfMonth(now, MONTHS_AHEAD)]),
    query<CityNumbers["open_work"][number]>(OPEN_BY_AGE),
  ]);
  const sumBy = <T extends { count: number }>(rows: T[], is: (row: T) => boolean) =>
    rows.reduce((sum, row) => (is(row) ? sum + row.count : sum), 0);
  const states = [...new Set(applications.map(({ state }) => state))];
  return {
    worked_out_at: now.toISOString(),
    by_state: states.map((state) => ({ state, count: sumBy(applications, (row) => row.state === state) })) as CityNumbers["by_state"],
    by_kecamatan: KECAMATAN.map(({ code, name }) => {
      const here = (state: string) => sumBy(applications, (row) => row.kecamatan_code === code && row.state === state);
      return { kecamatan: name, approved: here("approved"), waiting: here("submitted") + here("revision") };
    }),
    decisions: months(now, 1 - MONTHS, MONTHS).map(
      (month) => decisions.find((row) => row.month === month) ?? { month, count: 0, median_hours: null, in_time: 0 },
    ),
    expiring: months(now, 0, MONTHS_AHEAD).map((month) => ({ month, count: sumBy(expiring, (row) => row.month === month) })),
    open_work: open,
  };
}

let kept: { numbers: Promise<CityNumbers>; until: number } | undefined;

/** The city's figures, at most five minutes old. */
export function cityNumbers(container: MedusaContainer): Promise<CityNumbers> {
  const now = new Date();
  if (kept && kept.until > now.getTime()) return kept.numbers;
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const query: Query = async (statement, values = []) => (await knex.raw(statement, values as string[])).rows;
  const numbers = workOut(query, now);
  kept = { numbers, until: now.getTime() + FRESH_FOR_MS };
  // What failed is not kept.
  numbers.catch(() => {
    kept = undefined;
  });
  return numbers;
}
