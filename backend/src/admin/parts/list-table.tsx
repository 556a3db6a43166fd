import { clx, Table, Text } from "@medusajs/ui";
import type { ReactNode } from "react";
import { Link, useLocation, useNavigate } from "react-router-dom";

export interface Column<R> {
  header: ReactNode;
  cell: (row: R) => ReactNode;
  /** Of its cells; `headClassName` of its header: usually when it shows and on which side it stands. */
  className?: string;
  headClassName?: string;
}

interface ListTableProps<R> {
  rows: R[];
  /** The page of a row; the filters in the address travel along, so that "next" stays within them and "back" finds the same list. */
  to: (row: R) => string;
  /** What a row is about, which is also its link, and what stands below. */
  first: Omit<Column<R>, "cell"> & { title: (row: R) => ReactNode; under: (row: R) => ReactNode };
  columns: Column<R>[];
}

/** Small words below the title of a row. */
export function Under({ children, className }: { children: ReactNode; className?: string }) {
  return (
    <Text as="span" size="small" leading="compact" className={clx("block truncate text-ui-fg-subtle", className)}>
      {children}
    </Text>
  );
}

function Row<R>({ row, to, first, columns }: Omit<ListTableProps<R>, "rows"> & { row: R }) {
  const navigate = useNavigate();
  const address = `${to(row)}${useLocation().search}`;
  return (
    <Table.Row className="cursor-pointer" onClick={() => void navigate(address)}>
      <Table.Cell className={clx("py-2", first.className ?? "max-w-0")}>
        <Link
          to={address}
          onClick={(event) => event.stopPropagation()}
          className="txt-compact-small-plus block truncate text-ui-fg-base outline-none hover:underline focus-visible:underline"
        >
          {first.title(row)}
        </Link>
        {first.under(row)}
      </Table.Cell>
      {columns.map(({ cell, className }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: columns never move
        <Table.Cell key={at} className={className}>
          {cell(row)}
        </Table.Cell>
      ))}
    </Table.Row>
  );
}

/** A list of things that each have a page: the whole row leads there, and its title is a link for keyboards and new tabs. */
export function ListTable<R extends { id: string }>({ rows, to, first, columns }: ListTableProps<R>) {
  return (
    <Table>
      <Table.Header>
        <Table.Row>
          <Table.HeaderCell className={first.headClassName}>{first.header}</Table.HeaderCell>
          {columns.map(({ header, headClassName }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: columns never move
            <Table.HeaderCell key={at} className={headClassName}>
              {header}
            </Table.HeaderCell>
          ))}
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {rows.map((row) => (
          <Row key={row.id} {...{ row, to, first, columns }} />
        ))}
      </Table.Body>
    </Table>
  );
}
