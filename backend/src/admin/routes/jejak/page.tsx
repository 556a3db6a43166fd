import { defineRouteConfig } from "@medusajs/admin-sdk";
import { DocumentText } from "@medusajs/icons";
import { Button, Container, Table, Text, toast } from "@medusajs/ui";
import { useState } from "react";
import type { AuditEntryView } from "../../../contracts/audit";
import { auditActionName } from "../../../reference/audit-actions";
import { takeAuditFile, useAudit } from "../../backend/audit";
import { audit as words } from "../../i18n/id/audit";
import { EntryDrawer } from "../../parts/audit/entry-drawer";
import { SearchForm } from "../../parts/audit/search-form";
import { PageHeader } from "../../parts/page-header";
import { Nothing, Shown } from "../../parts/shown";
import { useListFilters } from "../../parts/use-list-filters";
import { readAuditFilters, writeAuditFilters } from "../../rules/audit-filters";
import { atTime } from "../../rules/format";

const NO_FILTERS = { who: undefined, vendor: undefined, subject: undefined, action: undefined, from: undefined, to: undefined };

export default function AuditTrail() {
  const [filters, show] = useListFilters(readAuditFilters, writeAuditFilters);
  const list = useAudit(filters);
  const [opened, setOpened] = useState<number>();
  const [taking, setTaking] = useState(false);
  const { before, page: _, ...searched } = filters;
  const take = async () => {
    setTaking(true);
    await takeAuditFile(searched).then(
      () => toast.success(words.exported),
      (refusal: Error) => toast.error(refusal.message),
    );
    setTaking(false);
  };
  return (
    <Container className="divide-y p-0">
      <PageHeader title={words.title} subtitle={words.subtitle}>
        <Button size="small" variant="secondary" isLoading={taking} onClick={() => void take()}>
          {words.export}
        </Button>
      </PageHeader>
      <SearchForm filters={searched} onSearch={(next) => show({ ...NO_FILTERS, ...next, before: undefined })} />
      <Shown query={list}>
        {({ entries, next }) => (
          <>
            {entries.length === 0 ? <Nothing>{words.none}</Nothing> : <Entries entries={entries} onOpen={setOpened} />}
            <div className="flex flex-wrap justify-end gap-2 px-6 py-3">
              {before && (
                <Button size="small" variant="secondary" onClick={() => show({ before: undefined })}>
                  {words.newest}
                </Button>
              )}
              {next && (
                <Button size="small" variant="secondary" onClick={() => show({ before: next })}>
                  {words.older}
                </Button>
              )}
            </div>
          </>
        )}
      </Shown>
      <EntryDrawer seq={opened} onClose={() => setOpened(undefined)} />
    </Container>
  );
}

function Entries({ entries, onOpen }: { entries: AuditEntryView[]; onOpen: (seq: number) => void }) {
  const { columns } = words;
  return (
    <Table>
      <Table.Header>
        <Table.Row>
          <Table.HeaderCell className="w-full md:w-1/3">{columns.action}</Table.HeaderCell>
          <Table.HeaderCell className="hidden md:table-cell">{columns.at}</Table.HeaderCell>
          <Table.HeaderCell className="hidden sm:table-cell">{columns.actor}</Table.HeaderCell>
          <Table.HeaderCell className="hidden lg:table-cell">{columns.vendor}</Table.HeaderCell>
          <Table.HeaderCell className="hidden xl:table-cell">{columns.reason}</Table.HeaderCell>
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {entries.map((entry) => (
          <Table.Row key={entry.seq} className="cursor-pointer" onClick={() => onOpen(entry.seq)}>
            <Table.Cell className="max-w-0 py-2">
              <button
                type="button"
                aria-label={words.open(entry.seq)}
                className="txt-compact-small-plus block max-w-full truncate text-left text-ui-fg-base outline-none hover:underline focus-visible:underline"
              >
                {auditActionName(entry.action)}
              </button>
              <Text as="span" size="small" leading="compact" className="block truncate text-ui-fg-subtle md:hidden">
                {atTime(entry.at)}
              </Text>
              <Text as="span" size="small" leading="compact" className="block truncate text-ui-fg-subtle lg:hidden">
                <span className="sm:hidden">{entry.actor_name}</span>
                {entry.vendor_name && (
                  <>
                    <span className="sm:hidden"> · </span>
                    {entry.vendor_name}
                  </>
                )}
              </Text>
            </Table.Cell>
            <Table.Cell className="hidden w-px whitespace-nowrap md:table-cell">{atTime(entry.at)}</Table.Cell>
            <Table.Cell className="hidden max-w-48 truncate sm:table-cell">{entry.actor_name}</Table.Cell>
            <Table.Cell className="hidden max-w-48 truncate lg:table-cell">{entry.vendor_name ?? words.empty}</Table.Cell>
            <Table.Cell className="hidden max-w-64 truncate xl:table-cell">{entry.reason ?? words.empty}</Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  );
}

export const config = defineRouteConfig({ label: words.title, icon: DocumentText, rank: 9 });
