import { Table, Text } from "@medusajs/ui";
import { Link, useLocation, useNavigate } from "react-router-dom";
import type { QueueRow } from "../../backend/vendors";
import { applications } from "../../i18n/id/applications";
import { shared } from "../../i18n/id/shared";
import { VendorStateBadge } from "../badges";
import { Waiting } from "../waiting";

const areaOf = ({ kelurahan, kecamatan }: QueueRow) => [kelurahan, kecamatan].filter(Boolean).join(", ") || shared.empty;

function Row({ row, withState }: { row: QueueRow; withState: boolean }) {
  const navigate = useNavigate();
  // The filters travel along, so that "next" stays within them and "back" finds the same list.
  const address = `/pengajuan/${row.id}${useLocation().search}`;
  return (
    <Table.Row className="cursor-pointer" onClick={() => navigate(address)}>
      <Table.Cell className="max-w-0 py-2">
        <Link
          to={address}
          onClick={(event) => event.stopPropagation()}
          className="txt-compact-small-plus block truncate text-ui-fg-base outline-none hover:underline focus-visible:underline"
        >
          {row.business_name}
        </Link>
        <Text as="span" size="small" leading="compact" className="block truncate text-ui-fg-subtle">
          {row.owner_name ?? shared.empty}
          <span className="md:hidden"> · {areaOf(row)}</span>
        </Text>
      </Table.Cell>
      <Table.Cell className="hidden md:table-cell">{areaOf(row)}</Table.Cell>
      {withState && (
        <Table.Cell className="w-px whitespace-nowrap">
          <VendorStateBadge state={row.state} />
        </Table.Cell>
      )}
      <Table.Cell className="w-px whitespace-nowrap text-right">
        {row.state === "submitted" && row.submitted_at ? <Waiting since={row.submitted_at} /> : shared.empty}
      </Table.Cell>
    </Table.Row>
  );
}

/** `withState` when rows of several states stand together; otherwise the filter says it already. */
export function QueueTable({ rows, withState }: { rows: QueueRow[]; withState: boolean }) {
  const { columns } = applications;
  return (
    <Table>
      <Table.Header>
        <Table.Row>
          <Table.HeaderCell className="w-full md:w-1/2">{columns.business}</Table.HeaderCell>
          <Table.HeaderCell className="hidden md:table-cell">{columns.area}</Table.HeaderCell>
          {withState && <Table.HeaderCell>{columns.state}</Table.HeaderCell>}
          <Table.HeaderCell className="text-right">{columns.waiting}</Table.HeaderCell>
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {rows.map((row) => (
          <Row key={row.id} row={row} withState={withState} />
        ))}
      </Table.Body>
    </Table>
  );
}
