import { clx, StatusBadge } from "@medusajs/ui";
import type { ComplaintState } from "../../../contracts/complaint";
import type { ComplaintRow } from "../../backend/complaints";
import { complaints as words } from "../../i18n/id/complaints";
import { shared } from "../../i18n/id/shared";
import { atTime, rupiah } from "../../rules/format";
import { ListTable, Under } from "../list-table";

/** Not on a phone. */
const WIDE = "hidden md:table-cell";

const COLOR: Record<ComplaintState, "green" | "red" | "blue" | "orange" | "grey"> = {
  open: "blue",
  offered: "blue",
  refused: "blue",
  replacing: "blue",
  returning: "blue",
  returned: "blue",
  escalated: "orange",
  settled: "green",
  rejected: "red",
  withdrawn: "grey",
};
export const ComplaintStateBadge = ({ state }: { state: ComplaintState }) => (
  <StatusBadge color={COLOR[state]}>{words.states[state]}</StatusBadge>
);

/** What is asked while it is open, what went back once it is over. */
const sumOf = ({ closed_at, refunded_amount, wanted, wanted_amount }: ComplaintRow) =>
  closed_at ? rupiah(refunded_amount ?? 0) : wanted_amount === null ? words.wishes[wanted] : rupiah(wanted_amount);

/** Until when somebody must answer; red once that is over. */
export function Due({ at }: { at: string | null }) {
  if (!at) return <>{shared.empty}</>;
  const late = Date.parse(at) < Date.now();
  return (
    <time dateTime={at} className={clx("whitespace-nowrap", late && "text-ui-fg-error")}>
      {late ? words.late(atTime(at)) : atTime(at)}
    </time>
  );
}

/** Complaints at a glance: what, whose, how much, how it stands, until when. */
export function ComplaintTable({ rows }: { rows: ComplaintRow[] }) {
  const { columns } = words;
  return (
    <ListTable
      rows={rows}
      to={({ id }) => `/komplain/${id}`}
      first={{
        header: columns.complaint,
        headClassName: "w-full md:w-2/5",
        title: (row) => row.order_number,
        under: (row) => (
          <>
            <Under className={clx(row.urgent && "text-ui-fg-error")}>{words.kinds[row.kind]}</Under>
            <Under className="md:hidden">
              {row.shop} · {sumOf(row)}
            </Under>
          </>
        ),
      }}
      columns={[
        { header: columns.shop, headClassName: WIDE, cell: (row) => row.shop, className: clx(WIDE, "max-w-0 truncate") },
        { header: columns.sum, headClassName: WIDE, cell: sumOf, className: clx(WIDE, "w-px whitespace-nowrap tabular-nums") },
        {
          header: columns.state,
          headClassName: "hidden lg:table-cell",
          cell: (row) => <ComplaintStateBadge state={row.state} />,
          className: "hidden w-px whitespace-nowrap lg:table-cell",
        },
        {
          header: columns.due,
          headClassName: "text-right",
          cell: (row) => <Due at={row.due_at} />,
          className: "w-px whitespace-nowrap text-right",
        },
      ]}
    />
  );
}
