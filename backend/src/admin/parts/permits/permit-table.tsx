import { clx, StatusBadge } from "@medusajs/ui";
import type { PermitState } from "../../../contracts/permit";
import type { PermitRow } from "../../backend/permits";
import { permits as words } from "../../i18n/id/permits";
import { onDay } from "../../rules/format";
import { ListTable, Under } from "../list-table";
import { Waiting } from "../waiting";

/** Not on a phone. */
const WIDE = "hidden md:table-cell";

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

/** Permits at a glance: what, whose, until when, how long it waits. */
export function PermitTable({ rows, waiting }: { rows: PermitRow[]; waiting: boolean }) {
  const { columns } = words;
  return (
    <ListTable
      rows={rows}
      to={({ id }) => `/izin/${id}`}
      first={{
        header: columns.permit,
        headClassName: "w-full md:w-2/5",
        title: (row) => words.kinds[row.kind],
        under: (row) => (
          <>
            <Under className="tabular-nums">{row.number}</Under>
            <Under className="md:hidden">{row.vendor.name}</Under>
            {row.duplicate && <Under className="text-ui-fg-error">{words.duplicate}</Under>}
          </>
        ),
      }}
      columns={[
        { header: columns.shop, headClassName: WIDE, cell: (row) => row.vendor.name, className: clx(WIDE, "max-w-0 truncate") },
        { header: columns.until, headClassName: WIDE, cell: (row) => <Until permit={row} />, className: clx(WIDE, "w-px") },
        {
          header: waiting ? columns.waiting : columns.state,
          headClassName: "text-right",
          cell: (row) =>
            row.state === "submitted" && row.submitted_at ? <Waiting since={row.submitted_at} /> : <PermitStateBadge state={row.state} />,
          className: "w-px whitespace-nowrap text-right",
        },
      ]}
    />
  );
}
