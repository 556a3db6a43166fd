import { Button, StatusBadge, Table, Text, toast } from "@medusajs/ui";
import { useState } from "react";
import { useStopVoucher, type VoucherRow } from "../../backend/vouchers";
import { vouchers as words } from "../../i18n/id/vouchers";
import { jakartaDay, onDay, rupiah } from "../../rules/format";
import { DecisionPrompt } from "../decision-prompt";

const COLORS = { upcoming: "orange", running: "green", used_up: "grey", ended: "grey", stopped: "red" } as const;
const number = (value: number) => value.toLocaleString("id-ID");

/** `25%, maks. Rp20.000` */
function off({ kind, amount, most }: VoucherRow): string {
  if (kind === "fixed") return rupiah(amount);
  return [words.percent(amount), ...(most === null ? [] : [words.most(rupiah(most))])].join(", ");
}

function conditions({ minimum, shop, funder, city_share_percent, participants }: VoucherRow): string {
  return [
    ...(minimum > 0 ? [words.minimum(rupiah(minimum))] : []),
    ...(shop ? [words.onlyShop(shop.name)] : []),
    ...(funder === "shared" ? [words.share(city_share_percent, participants)] : []),
  ].join(" · ");
}

/** The last day counts, so the end is told as the moment before. */
const dates = ({ valid_from, valid_until }: VoucherRow) =>
  `${onDay(jakartaDay(Date.parse(valid_from)))} – ${onDay(jakartaDay(Date.parse(valid_until) - 1000))}`;

function Row({ row, onStop }: { row: VoucherRow; onStop: (row: VoucherRow) => void }) {
  const stoppable = row.funder !== "vendor" && (row.standing === "running" || row.standing === "upcoming");
  const state = <StatusBadge color={COLORS[row.standing]}>{words.standing[row.standing]}</StatusBadge>;
  const uses = words.uses(number(row.uses), row.most_uses === null ? null : number(row.most_uses));
  return (
    <Table.Row>
      <Table.Cell className="py-2">
        <Text as="span" size="small" leading="compact" weight="plus" className="block whitespace-nowrap">
          {row.code}
        </Text>
        <Text as="span" size="small" leading="compact" className="block max-w-48 truncate text-ui-fg-subtle sm:max-w-60">
          {row.title}
        </Text>
        <span className="mt-1 flex items-center gap-x-2 whitespace-nowrap sm:hidden">
          {state}
          <span className="tabular-nums">{uses}</span>
        </span>
      </Table.Cell>
      <Table.Cell className="hidden py-2 sm:table-cell">
        <span className="block whitespace-nowrap">{off(row)}</span>
        <Text as="span" size="small" leading="compact" className="block text-ui-fg-subtle">
          {conditions(row)}
        </Text>
      </Table.Cell>
      <Table.Cell className="hidden whitespace-nowrap lg:table-cell">{dates(row)}</Table.Cell>
      <Table.Cell className="hidden whitespace-nowrap text-right tabular-nums sm:table-cell">{uses}</Table.Cell>
      <Table.Cell className="hidden whitespace-nowrap text-right tabular-nums md:table-cell">{rupiah(row.given)}</Table.Cell>
      <Table.Cell className="hidden whitespace-nowrap sm:table-cell">{state}</Table.Cell>
      <Table.Cell className="w-px">
        {stoppable && (
          <Button size="small" variant="transparent" onClick={() => onStop(row)} aria-label={`${words.stop} ${row.code}`}>
            {words.stop}
          </Button>
        )}
      </Table.Cell>
    </Table.Row>
  );
}

export function VoucherTable({ rows }: { rows: VoucherRow[] }) {
  const [asked, ask] = useState<VoucherRow>();
  const stop = useStopVoucher();
  const { columns } = words;
  const confirm = () => {
    if (!asked) return;
    stop.mutate(asked.id, { onSuccess: () => toast.success(words.stopped), onError: (refusal) => toast.error(refusal.message) });
    ask(undefined);
  };
  return (
    <>
      <Table>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell>{columns.code}</Table.HeaderCell>
            <Table.HeaderCell className="hidden sm:table-cell">{columns.off}</Table.HeaderCell>
            <Table.HeaderCell className="hidden lg:table-cell">{columns.dates}</Table.HeaderCell>
            <Table.HeaderCell className="hidden text-right sm:table-cell">{columns.uses}</Table.HeaderCell>
            <Table.HeaderCell className="hidden text-right md:table-cell">{columns.given}</Table.HeaderCell>
            <Table.HeaderCell className="hidden sm:table-cell">{columns.state}</Table.HeaderCell>
            <Table.HeaderCell />
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {rows.map((row) => (
            <Row key={row.id} row={row} onStop={ask} />
          ))}
        </Table.Body>
      </Table>
      {asked && (
        <DecisionPrompt
          title={words.stopTitle(asked.code)}
          explanation={words.stopText}
          action={words.stop}
          onConfirm={confirm}
          onClose={() => ask(undefined)}
        />
      )}
    </>
  );
}
