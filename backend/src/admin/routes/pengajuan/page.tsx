import { defineRouteConfig } from "@medusajs/admin-sdk";
import { BuildingStorefront } from "@medusajs/icons";
import { Container } from "@medusajs/ui";
import { useCallback } from "react";
import { useQueue } from "../../backend/vendors";
import { applications } from "../../i18n/id/applications";
import { shared } from "../../i18n/id/shared";
import { QueueTable } from "../../parts/applications/queue-table";
import { FilterTabs } from "../../parts/filter-tabs";
import { KecamatanSelect } from "../../parts/kecamatan-select";
import { PageHeader } from "../../parts/page-header";
import { Pager } from "../../parts/pager";
import { SearchBox } from "../../parts/search-box";
import { Nothing, Shown } from "../../parts/shown";
import { useListFilters } from "../../parts/use-list-filters";
import { type QueueFilters, readFilters, STATES, writeFilters } from "../../rules/queue-filters";

export default function ApplicationQueue() {
  const [filters, show] = useListFilters(readFilters, writeFilters);
  const queue = useQueue(filters);
  const searchFor = useCallback((q: string) => show({ q }), [show]);
  const counts = queue.data?.counts;
  const tab = (state: QueueFilters["state"], label: string, count: number | undefined) => ({
    label,
    count,
    to: `/pengajuan?${writeFilters({ ...filters, state, page: 1 })}`,
    current: filters.state === state,
  });

  return (
    <Container className="divide-y p-0">
      <PageHeader title={applications.title} subtitle={filters.state === "submitted" ? applications.subtitle : undefined}>
        <div className="flex w-full flex-wrap gap-2 sm:w-auto">
          <div className="w-full sm:w-64">
            <SearchBox label={applications.searchLabel} value={filters.q ?? ""} onSearch={searchFor} />
          </div>
          <KecamatanSelect value={filters.kecamatan} onChange={(kecamatan) => show({ kecamatan })} />
        </div>
      </PageHeader>
      <FilterTabs
        label={applications.stateFilter}
        tabs={[
          ...STATES.map((state) => tab(state, shared.vendorState[state], counts && (counts[state] ?? 0))),
          tab(undefined, shared.all, counts && Object.values(counts).reduce((sum, count) => sum + count, 0)),
        ]}
      />
      <Shown query={queue}>
        {({ vendors, page, has_next }) => (
          <>
            {vendors.length === 0 ? (
              <Nothing>{filters.state === "submitted" && !filters.q ? applications.noneWaiting : applications.none}</Nothing>
            ) : (
              <QueueTable rows={vendors} withState={filters.state === undefined} />
            )}
            <Pager page={page} hasNext={has_next} onPage={(next) => show({ page: next })} />
          </>
        )}
      </Shown>
    </Container>
  );
}

export const config = defineRouteConfig({ label: applications.title, icon: BuildingStorefront, rank: 1 });
