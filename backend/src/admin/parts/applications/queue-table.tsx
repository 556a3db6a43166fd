import type { QueueRow } from "../../backend/vendors";
import { applications } from "../../i18n/id/applications";
import { shared } from "../../i18n/id/shared";
import { VendorStateBadge } from "../badges";
import { ListTable, Under } from "../list-table";
import { Waiting } from "../waiting";

const areaOf = ({ kelurahan, kecamatan }: QueueRow) => [kelurahan, kecamatan].filter(Boolean).join(", ") || shared.empty;

/** `withState` when rows of several states stand together; otherwise the filter says it already. */
export function QueueTable({ rows, withState }: { rows: QueueRow[]; withState: boolean }) {
  const { columns } = applications;
  const state = {
    header: columns.state,
    cell: (row: QueueRow) => <VendorStateBadge state={row.state} />,
    className: "w-px whitespace-nowrap",
  };
  return (
    <ListTable
      rows={rows}
      to={({ id }) => `/pengajuan/${id}`}
      first={{
        header: columns.business,
        headClassName: "w-full md:w-1/2",
        title: (row) => row.business_name,
        under: (row) => (
          <Under>
            {row.owner_name ?? shared.empty}
            <span className="md:hidden"> · {areaOf(row)}</span>
          </Under>
        ),
      }}
      columns={[
        { header: columns.area, headClassName: "hidden md:table-cell", cell: areaOf, className: "hidden md:table-cell" },
        ...(withState ? [state] : []),
        {
          header: columns.waiting,
          headClassName: "text-right",
          cell: (row) => (row.state === "submitted" && row.submitted_at ? <Waiting since={row.submitted_at} /> : shared.empty),
          className: "w-px whitespace-nowrap text-right",
        },
      ]}
    />
  );
}
