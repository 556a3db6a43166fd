import { defineRouteConfig } from "@medusajs/admin-sdk";
import { ChartBar } from "@medusajs/icons";
import { Container } from "@medusajs/ui";
import type { CityNumbers } from "../../../contracts/numbers";
import { useNumbers } from "../../backend/numbers";
import { numbers as words } from "../../i18n/id/numbers";
import { shared } from "../../i18n/id/shared";
import { work } from "../../i18n/id/work";
import { BarChart } from "../../parts/numbers/bar-chart";
import { PageHeader } from "../../parts/page-header";
import { Shown } from "../../parts/shown";
import { atTime } from "../../rules/format";
import { STATES } from "../../rules/queue-filters";
import { KINDS } from "../../rules/work-filters";

const BLUE = "bg-ui-tag-blue-icon";
const GREEN = "bg-ui-tag-green-icon";
const ORANGE = "bg-ui-tag-orange-icon";
const PURPLE = "bg-ui-tag-purple-icon";
const AGES = ["overdue", "older", "days", "day"] as const;

const monthName = new Intl.DateTimeFormat("id-ID", { timeZone: "Asia/Jakarta", month: "short", year: "numeric" });
const nameOf = (month: string) => monthName.format(new Date(`${month}-15T12:00:00+07:00`));

function Charts({ numbers }: { numbers: CityNumbers }) {
  const countOf = (state: (typeof STATES)[number]) => numbers.by_state.find((row) => row.state === state)?.count ?? 0;
  return (
    <div className="grid items-start gap-3 xl:grid-cols-2">
      <BarChart
        title={words.openWork}
        labelled={words.ageLabel}
        parts={KINDS.map((kind, n) => ({ name: work.kind[kind], color: [BLUE, PURPLE, ORANGE][n]! }))}
        bars={AGES.map((age) => ({
          label: words.age[age],
          values: KINDS.map((kind) => numbers.open_work.find((row) => row.kind === kind && row.age === age)?.count ?? 0),
        }))}
      />
      <BarChart
        title={words.decisions}
        hint={words.decisionsHint}
        labelled={words.month}
        parts={[{ name: words.median, color: BLUE }, { name: words.decided }, { name: words.inTime }]}
        bars={numbers.decisions.map(({ month, median_hours, count, in_time }) => ({
          label: nameOf(month),
          values: [median_hours, null, null],
          said: [
            median_hours === null ? words.empty : words.hours(median_hours),
            count.toLocaleString("id-ID"),
            count === 0 ? words.empty : `${Math.round((100 * in_time) / count)}%`,
          ],
        }))}
      />
      <BarChart
        title={words.byState}
        labelled={words.state}
        parts={[{ name: words.count, color: BLUE }]}
        bars={STATES.map((state) => ({ label: shared.vendorState[state], values: [countOf(state)] }))}
      />
      <BarChart
        title={words.byKecamatan}
        labelled={words.kecamatan}
        parts={[
          { name: words.approved, color: GREEN },
          { name: words.waiting, color: ORANGE },
        ]}
        bars={numbers.by_kecamatan.map(({ kecamatan, approved, waiting }) => ({ label: kecamatan, values: [approved, waiting] }))}
      />
      <BarChart
        title={words.expiring}
        labelled={words.month}
        parts={[{ name: words.count, color: ORANGE }]}
        bars={numbers.expiring.map(({ month, count }) => ({ label: nameOf(month), values: [count] }))}
      />
    </div>
  );
}

export default function Numbers() {
  const numbers = useNumbers();
  return (
    <div className="flex flex-col gap-3">
      <Container className="p-0">
        <PageHeader title={words.title} subtitle={numbers.data && words.subtitle(atTime(numbers.data.worked_out_at))} />
      </Container>
      <Shown query={numbers}>{(data) => <Charts numbers={data} />}</Shown>
    </div>
  );
}

export const config = defineRouteConfig({ label: words.title, icon: ChartBar, rank: 9 });
