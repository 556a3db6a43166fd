import { Table, Text } from "@medusajs/ui";
import { Link, useLocation, useNavigate } from "react-router-dom";
import type { OrderGroupRow } from "../../backend/order-groups";
import { transfers } from "../../i18n/id/transfers";
import { rupiah } from "../../rules/format";
import { PaymentStateBadge } from "../badges";
import { Waiting } from "../waiting";

function Row({ row }: { row: OrderGroupRow }) {
  const navigate = useNavigate();
  const address = `/transfer/${row.id}${useLocation().search}`;
  return (
    <Table.Row className="cursor-pointer" onClick={() => void navigate(address)}>
      <Table.Cell className="py-2">
        <Link
          to={address}
          onClick={(event) => event.stopPropagation()}
          className="txt-compact-small-plus block whitespace-nowrap text-ui-fg-base outline-none hover:underline focus-visible:underline"
        >
          {row.number}
        </Link>
        <Text as="span" size="small" leading="compact" className="block max-w-40 truncate text-ui-fg-subtle md:hidden">
          {row.contact_name}
        </Text>
        <span className="mt-1 block sm:hidden">
          <PaymentStateBadge state={row.payment_state} />
        </span>
      </Table.Cell>
      <Table.Cell className="hidden max-w-60 truncate md:table-cell">{row.contact_name}</Table.Cell>
      <Table.Cell className="hidden md:table-cell">{transfers.shops(row.orders.length)}</Table.Cell>
      <Table.Cell className="hidden w-px whitespace-nowrap sm:table-cell">
        <PaymentStateBadge state={row.payment_state} />
      </Table.Cell>
      <Table.Cell className="w-px whitespace-nowrap text-right tabular-nums">{rupiah(row.total)}</Table.Cell>
      <Table.Cell className="w-px whitespace-nowrap text-right">
        <Waiting since={row.placed_at} />
      </Table.Cell>
    </Table.Row>
  );
}

export function OrderGroupTable({ rows }: { rows: OrderGroupRow[] }) {
  const { columns } = transfers;
  return (
    <Table>
      <Table.Header>
        <Table.Row>
          <Table.HeaderCell>{columns.number}</Table.HeaderCell>
          <Table.HeaderCell className="hidden md:table-cell">{columns.contact}</Table.HeaderCell>
          <Table.HeaderCell className="hidden md:table-cell">{columns.shops}</Table.HeaderCell>
          <Table.HeaderCell className="hidden sm:table-cell">{transfers.state}</Table.HeaderCell>
          <Table.HeaderCell className="text-right">{columns.total}</Table.HeaderCell>
          <Table.HeaderCell className="text-right">{columns.waiting}</Table.HeaderCell>
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
