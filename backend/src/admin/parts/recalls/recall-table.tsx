import { StatusBadge, Table, Text } from "@medusajs/ui";
import { Link, useLocation } from "react-router-dom";
import type { RecallView } from "../../../contracts/recall";
import { recalls as words } from "../../i18n/id/recalls";
import { atTime, onDay } from "../../rules/format";

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
  const { search } = useLocation();
  const { columns } = words;
  return (
    <Table>
      <Table.Header>
        <Table.Row>
          <Table.HeaderCell>{columns.product}</Table.HeaderCell>
          <Table.HeaderCell className="hidden md:table-cell">{columns.which}</Table.HeaderCell>
          <Table.HeaderCell className="text-right">{columns.buyers}</Table.HeaderCell>
          <Table.HeaderCell className="hidden sm:table-cell">{columns.opened}</Table.HeaderCell>
          <Table.HeaderCell />
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {rows.map((recall) => (
          <Table.Row key={recall.id}>
            <Table.Cell className="py-2">
              <Link
                to={`/penarikan/${recall.id}${search}`}
                className="txt-compact-small-plus block text-ui-fg-base outline-none hover:underline focus-visible:underline"
              >
                {recall.product.title}
              </Link>
              <Text as="span" size="small" leading="compact" className="block text-ui-fg-subtle">
                {recall.shop.name}
              </Text>
            </Table.Cell>
            <Table.Cell className="hidden md:table-cell">{whichOf(recall)}</Table.Cell>
            <Table.Cell className="text-right tabular-nums">
              {recall.reached_at ? words.known(recall.orders - recall.open, recall.orders) : words.looking}
            </Table.Cell>
            <Table.Cell className="hidden whitespace-nowrap sm:table-cell">{atTime(recall.opened_at)}</Table.Cell>
            <Table.Cell className="w-px whitespace-nowrap">
              <RecallBadge recall={recall} />
            </Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  );
}
