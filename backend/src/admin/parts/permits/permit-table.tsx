import { clx, StatusBadge, Table, Text } from "@medusajs/ui";
import { Link, useLocation, useNavigate } from "react-router-dom";
import type { PermitState } from "../../../contracts/permit";
import type { PermitRow } from "../../backend/permits";
import { permits as words } from "../../i18n/id/permits";
import { onDay } from "../../rules/format";
import { Waiting } from "../waiting";

const COLOR: Record<PermitState, "green" | "red" | "blue" | "orange" | "grey"> = {
  draft: "grey",
  submitted: "orange",
  verified: "green",
  rejected: "red",
  expired: "red",
  revoked: "red",
  superseded: "grey",
};
export const PermitStateBadge = ({ state }: { state: PermitState }) => (
  <StatusBadge color={COLOR[state]}>{words.states[state]}</StatusBadge>
);

/** Days before the end from which it is marked. */
const SOON = 30;

function Until({ permit: { expires_on, days_left } }: { permit: Pick<PermitRow, "expires_on" | "days_left"> }) {
  if (expires_on === null) return <>{words.noEnd}</>;
  const soon = days_left !== null && days_left <= SOON;
  return <span className={clx("whitespace-nowrap", soon && "text-ui-fg-error")}>{onDay(expires_on)}</span>;
}

function Row({ row }: { row: PermitRow }) {
  const navigate = useNavigate();
  const address = `/izin/${row.id}${useLocation().search}`;
  return (
    <Table.Row className="cursor-pointer" onClick={() => navigate(address)}>
      <Table.Cell className="max-w-0 py-2">
        <Link
          to={address}
          onClick={(event) => event.stopPropagation()}
          className="txt-compact-small-plus block truncate text-ui-fg-base outline-none hover:underline focus-visible:underline"
        >
          {words.kinds[row.kind]}
        </Link>
        <Text as="span" size="small" leading="compact" className="block truncate tabular-nums text-ui-fg-subtle">
          {row.number}
        </Text>
        <Text as="span" size="small" leading="compact" className="block truncate text-ui-fg-subtle md:hidden">
          {row.vendor.name}
        </Text>
        {row.duplicate && (
          <Text as="span" size="small" leading="compact" className="block truncate text-ui-fg-error">
            {words.duplicate}
          </Text>
        )}
      </Table.Cell>
      <Table.Cell className="hidden max-w-0 truncate md:table-cell">{row.vendor.name}</Table.Cell>
      <Table.Cell className="hidden w-px md:table-cell">
        <Until permit={row} />
      </Table.Cell>
      <Table.Cell className="w-px whitespace-nowrap text-right">
        {row.state === "submitted" && row.submitted_at ? <Waiting since={row.submitted_at} /> : <PermitStateBadge state={row.state} />}
      </Table.Cell>
    </Table.Row>
  );
}

/** Permits at a glance: what, whose, until when, how long it waits. */
export function PermitTable({ rows, waiting }: { rows: PermitRow[]; waiting: boolean }) {
  const { columns } = words;
  return (
    <Table>
      <Table.Header>
        <Table.Row>
          <Table.HeaderCell className="w-full md:w-2/5">{columns.permit}</Table.HeaderCell>
          <Table.HeaderCell className="hidden md:table-cell">{columns.shop}</Table.HeaderCell>
          <Table.HeaderCell className="hidden md:table-cell">{columns.until}</Table.HeaderCell>
          <Table.HeaderCell className="text-right">{waiting ? columns.waiting : columns.state}</Table.HeaderCell>
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
