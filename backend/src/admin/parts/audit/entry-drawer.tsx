import { Drawer, Heading, Table, Text } from "@medusajs/ui";
import { Link } from "react-router-dom";
import type { AuditDetail } from "../../../contracts/audit";
import { auditActionName } from "../../../reference/audit-actions";
import { useAuditEntry } from "../../backend/audit";
import { audit as words } from "../../i18n/id/audit";
import { atTime, onDay } from "../../rules/format";
import { Fact, Facts } from "../facts";
import { Shown } from "../shown";

/** Fields and states by the words officers know; what has none is shown as it is kept. */
const named = (field: string): string => words.fields[field] ?? field;

const shown = (value: unknown): string => {
  if (value === null || value === undefined || value === "") return words.empty;
  if (typeof value === "boolean") return value ? words.yes : words.no;
  if (typeof value === "number") return value.toLocaleString("id-ID");
  if (Array.isArray(value) && value.every((one) => typeof one === "string")) return value.join(", ");
  if (typeof value !== "string") return JSON.stringify(value);
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return onDay(value);
  if (/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(value)) return atTime(value);
  return words.values[value] ?? value;
};

function Changes({ entry: { before, after } }: { entry: AuditDetail }) {
  const fields = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])];
  if (fields.length === 0) return <Text className="px-6 py-4 text-ui-fg-subtle">{words.nothingChanged}</Text>;
  return (
    <div className="overflow-x-auto">
      <Table>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell>{words.field}</Table.HeaderCell>
            <Table.HeaderCell>{words.before}</Table.HeaderCell>
            <Table.HeaderCell>{words.after}</Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {fields.map((field) => (
            <Table.Row key={field}>
              <Table.Cell>{named(field)}</Table.Cell>
              <Table.Cell className="max-w-40 whitespace-pre-wrap break-words py-2">{shown(before?.[field])}</Table.Cell>
              <Table.Cell className="max-w-40 whitespace-pre-wrap break-words py-2">{shown(after?.[field])}</Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  );
}

function Entry({ entry }: { entry: AuditDetail }) {
  return (
    <div className="flex flex-col divide-y">
      <Facts>
        <Fact label={words.columns.at}>{atTime(entry.at)}</Fact>
        <Fact label={words.columns.actor}>{`${entry.actor_name} · ${words.actorType[entry.actor_type]}`}</Fact>
        <Fact label={words.columns.action}>{auditActionName(entry.action)}</Fact>
        {entry.vendor_name && <Fact label={words.columns.vendor}>{entry.vendor_name}</Fact>}
        <Fact label={words.subject}>
          <Link className="break-all text-ui-fg-interactive hover:underline" to={`/jejak?perihal=${encodeURIComponent(entry.subject_id)}`}>
            {entry.subject_id}
          </Link>
        </Fact>
        {entry.reason && <Fact label={words.columns.reason}>{entry.reason}</Fact>}
      </Facts>
      <Changes entry={entry} />
      <div className="px-6 py-4">
        <Heading level="h3">{words.chain}</Heading>
        <Text size="xsmall" className="break-all font-mono text-ui-fg-subtle">
          {entry.hash}
        </Text>
        <Text size="xsmall" className="mt-1 text-ui-fg-muted">
          {words.chainHint}
        </Text>
      </div>
    </div>
  );
}

/** One entry whole, beside the list it was found in. */
export function EntryDrawer({ seq, onClose }: { seq: number | undefined; onClose: () => void }) {
  const query = useAuditEntry(seq);
  return (
    <Drawer open={seq !== undefined} onOpenChange={(open) => !open && onClose()}>
      <Drawer.Content aria-describedby={undefined}>
        <Drawer.Header>
          <Drawer.Title>{words.entry(seq ?? 0)}</Drawer.Title>
        </Drawer.Header>
        <Drawer.Body className="overflow-y-auto p-0">
          <Shown query={query}>{(entry) => <Entry entry={entry} />}</Shown>
        </Drawer.Body>
      </Drawer.Content>
    </Drawer>
  );
}
