import { clx } from "@medusajs/ui";
import type { OrderGroupRow } from "../../backend/order-groups";
import { transfers } from "../../i18n/id/transfers";
import { rupiah } from "../../rules/format";
import { PaymentStateBadge } from "../badges";
import { ListTable, Under } from "../list-table";
import { Waiting } from "../waiting";

/** Not on a phone. */
const WIDE = "hidden md:table-cell";

/** Purchases at a glance: which, whose, how it stands, how much, how long it waits. */
export function OrderGroupTable({ rows }: { rows: OrderGroupRow[] }) {
  const { columns } = transfers;
  const state = ({ payment_state }: OrderGroupRow) => <PaymentStateBadge state={payment_state} />;
  return (
    <ListTable
      rows={rows}
      to={({ id }) => `/transfer/${id}`}
      first={{
        header: columns.number,
        className: "whitespace-nowrap",
        title: (row) => row.number,
        under: (row) => (
          <>
            <Under className="max-w-40 md:hidden">{row.contact_name}</Under>
            <span className="mt-1 block sm:hidden">{state(row)}</span>
          </>
        ),
      }}
      columns={[
        { header: columns.contact, headClassName: WIDE, cell: (row) => row.contact_name, className: clx(WIDE, "max-w-60 truncate") },
        { header: columns.shops, headClassName: WIDE, cell: (row) => transfers.shops(row.orders.length), className: WIDE },
        {
          header: transfers.state,
          headClassName: "hidden sm:table-cell",
          cell: state,
          className: "hidden w-px whitespace-nowrap sm:table-cell",
        },
        {
          header: columns.total,
          headClassName: "text-right",
          cell: (row) => (
            <>
              {rupiah(row.asked)}
              <Under className="sm:hidden">
                <Waiting since={row.placed_at} />
              </Under>
            </>
          ),
          className: "w-px whitespace-nowrap text-right tabular-nums",
        },
        {
          header: columns.waiting,
          headClassName: "hidden text-right sm:table-cell",
          cell: (row) => <Waiting since={row.placed_at} />,
          className: "hidden w-px whitespace-nowrap text-right sm:table-cell",
        },
      ]}
    />
  );
}
