import { StatusBadge } from "@medusajs/ui";
import type { RecallView } from "../../../contracts/recall";
import { recalls as words } from "../../i18n/id/recalls";
import { atTime, onDay } from "../../rules/format";
import { ListTable, Under } from "../list-table";

/** `Batch PG-0311 · mulai 3 Nov 2026` */
export function whichOf({ batch_code, handed_from, handed_until }: RecallView): string {
  const period = words.period(handed_from && onDay(handed_from), handed_until && onDay(handed_until));
  return [batch_code === null ? words.whole : words.batch(batch_code), ...(period ? [period] : [])].join(" · ");
}

export function RecallBadge({ recall: { state, sale } }: { recall: RecallView }) {
  if (state === "closed") return <StatusBadge color="grey">{words.closed}</StatusBadge>;
  return <StatusBadge color={sale === "stopped" ? "red" : "orange"}>{words.sale[sale]}</StatusBadge>;
}

export function RecallTable({ rows }: { rows: RecallView[] }) {
  const { columns } = words;
  return (
    <ListTable
      rows={rows}
      to={({ id }) => `/penarikan/${id}`}
      first={{
        header: columns.product,
        headClassName: "w-full md:w-2/5",
        title: (row) => row.product.title,
        under: (row) => <Under>{row.shop.name}</Under>,
      }}
      columns={[
        { header: columns.which, headClassName: "hidden md:table-cell", cell: whichOf, className: "hidden md:table-cell" },
        {
          header: columns.buyers,
          headClassName: "text-right",
          cell: (row) => (row.reached_at ? words.known(row.orders - row.open, row.orders) : words.looking),
          className: "text-right tabular-nums",
        },
        {
          header: columns.opened,
          headClassName: "hidden sm:table-cell",
          cell: (row) => atTime(row.opened_at),
          className: "hidden whitespace-nowrap sm:table-cell",
        },
        { header: null, cell: (row) => <RecallBadge recall={row} />, className: "w-px whitespace-nowrap" },
      ]}
    />
  );
}
