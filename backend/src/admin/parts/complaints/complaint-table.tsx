import { clx, StatusBadge, Table, Text } from "@medusajs/ui";
import { Link, useLocation, useNavigate } from "react-router-dom";
import type { ComplaintState } from "../../../contracts/complaint";
import type { ComplaintRow } from "../../backend/complaints";
import { complaints as words } from "../../i18n/id/complaints";
import { shared } from "../../i18n/id/shared";
import { atTime, rupiah } from "../../rules/format";

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

function Row({ row }: { row: ComplaintRow }) {
  const navigate = useNavigate();
  const address = `/komplain/${row.id}${useLocation().search}`;
  return (
    <Table.Row className="cursor-pointer" onClick={() => navigate(address)}>
      <Table.Cell className="max-w-0 py-2">
        <Link
          to={address}
          onClick={(event) => event.stopPropagation()}
          className="txt-compact-small-plus block truncate text-ui-fg-base outline-none hover:underline focus-visible:underline"
        >
          {row.order_number}
        </Link>
        <Text
          as="span"
          size="small"
          leading="compact"
          className={clx("block truncate", row.urgent ? "text-ui-fg-error" : "text-ui-fg-subtle")}
        >
          {words.kinds[row.kind]}
        </Text>
        <Text as="span" size="small" leading="compact" className="block truncate text-ui-fg-subtle md:hidden">
          {row.shop} · {sumOf(row)}
        </Text>
      </Table.Cell>
      <Table.Cell className="hidden max-w-0 truncate md:table-cell">{row.shop}</Table.Cell>
      <Table.Cell className="hidden w-px whitespace-nowrap tabular-nums md:table-cell">{sumOf(row)}</Table.Cell>
      <Table.Cell className="hidden w-px whitespace-nowrap lg:table-cell">
        <ComplaintStateBadge state={row.state} />
      </Table.Cell>
      <Table.Cell className="w-px whitespace-nowrap text-right">
        <Due at={row.due_at} />
      </Table.Cell>
    </Table.Row>
  );
}

/** Complaints at a glance: what, whose, how much, how it stands, until when. */
export function ComplaintTable({ rows }: { rows: ComplaintRow[] }) {
  const { columns } = words;
  return (
    <Table>
      <Table.Header>
        <Table.Row>
          <Table.HeaderCell className="w-full md:w-2/5">{columns.complaint}</Table.HeaderCell>
          <Table.HeaderCell className="hidden md:table-cell">{columns.shop}</Table.HeaderCell>
          <Table.HeaderCell className="hidden md:table-cell">{columns.sum}</Table.HeaderCell>
          <Table.HeaderCell className="hidden lg:table-cell">{columns.state}</Table.HeaderCell>
          <Table.HeaderCell className="text-right">{columns.due}</Table.HeaderCell>
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {rows.map((row) => (
          <Row key={row.id} row={row} />
        ))}
      </Table.Body>
    </Table>
  );
}
