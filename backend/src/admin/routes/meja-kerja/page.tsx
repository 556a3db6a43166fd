import { defineRouteConfig } from "@medusajs/admin-sdk";
import { SquareTwoStack } from "@medusajs/icons";
import { Button, Container, Select } from "@medusajs/ui";
import { useCallback } from "react";
import { Link } from "react-router-dom";
import type { WorkKind } from "../../../contracts/work";
import { useWorkQueue } from "../../backend/work";
import { shared } from "../../i18n/id/shared";
import { work as words } from "../../i18n/id/work";
import { FilterTabs } from "../../parts/filter-tabs";
import { KecamatanSelect } from "../../parts/kecamatan-select";
import { PageHeader } from "../../parts/page-header";
import { SearchBox } from "../../parts/search-box";
import { Nothing, Shown } from "../../parts/shown";
import { useListFilters } from "../../parts/use-list-filters";
import { Confirmations } from "../../parts/work/confirmations";
import { WorkTable } from "../../parts/work/work-table";
import { KINDS, readWorkFilters, TABS, writeWorkFilters } from "../../rules/work-filters";

const ANY = "-";

function KindSelect({ value, onChange }: { value: WorkKind | undefined; onChange: (kind: WorkKind | undefined) => void }) {
  return (
    <div className="w-full sm:w-44">
      <Select size="small" value={value ?? ANY} onValueChange={(kind) => onChange(kind === ANY ? undefined : (kind as WorkKind))}>
        <Select.Trigger aria-label={words.kindLabel}>
          <Select.Value />
        </Select.Trigger>
        <Select.Content>
          <Select.Item value={ANY}>{words.allKinds}</Select.Item>
          {KINDS.map((kind) => (
            <Select.Item key={kind} value={kind}>
              {words.kind[kind]}
            </Select.Item>
          ))}
        </Select.Content>
      </Select>
    </div>
  );
}

export default function Workbench() {
  const [filters, show] = useListFilters(readWorkFilters, writeWorkFilters);
  const queue = useWorkQueue(filters);
  const first = { after: undefined };
  const searchFor = useCallback((q: string) => show({ q, after: undefined }), [show]);
  return (
    <div className="flex flex-col gap-3">
      <Confirmations />
      <Container className="divide-y p-0">
        <PageHeader title={words.title} subtitle={words.subtitle}>
          <div className="flex w-full flex-wrap gap-2 sm:w-auto">
            <div className="w-full sm:w-56">
              <SearchBox label={words.searchLabel} value={filters.q ?? ""} onSearch={searchFor} />
            </div>
            <KindSelect value={filters.kind} onChange={(kind) => show({ kind, ...first })} />
            <KecamatanSelect value={filters.kecamatan} onChange={(kecamatan) => show({ kecamatan, ...first })} />
            <Button size="small" variant="secondary" asChild>
              <Link to="/meja-kerja/aturan">{words.settings.open}</Link>
            </Button>
          </div>
        </PageHeader>
        <FilterTabs
          label={words.tabsLabel}
          tabs={TABS.map((tab) => ({
            label: words.tab[tab],
            count: queue.data?.counts[tab],
            to: `/meja-kerja?${writeWorkFilters({ ...filters, tab, ...first })}`,
            current: tab === filters.tab,
          }))}
        />
        <Shown query={queue}>
          {({ items, next }) => (
            <>
              {items.length === 0 ? (
                <Nothing>{filters.tab === "mine" ? words.noneMine : words.none}</Nothing>
              ) : (
                <WorkTable key={items.map(({ id }) => id).join()} items={items} kind={filters.kind} />
              )}
              {(filters.after || next) && (
                <div className="flex justify-end gap-2 px-6 py-3">
                  {filters.after && (
                    <Button size="small" variant="secondary" onClick={() => show(first)}>
                      {words.first}
                    </Button>
                  )}
                  {next && (
                    <Button size="small" variant="secondary" onClick={() => show({ after: next })}>
                      {shared.next}
                    </Button>
                  )}
                </div>
              )}
            </>
          )}
        </Shown>
      </Container>
    </div>
  );
}

export const config = defineRouteConfig({ label: words.title, icon: SquareTwoStack, rank: 0 });
