import { defineRouteConfig } from "@medusajs/admin-sdk";
import { ChatBubbleLeftRight } from "@medusajs/icons";
import { Container } from "@medusajs/ui";
import { useComplaints } from "../../backend/complaints";
import { complaints as words } from "../../i18n/id/complaints";
import { ComplaintTable } from "../../parts/complaints/complaint-table";
import { FilterTabs } from "../../parts/filter-tabs";
import { PageHeader } from "../../parts/page-header";
import { Pager } from "../../parts/pager";
import { Nothing, Shown } from "../../parts/shown";
import { useListFilters } from "../../parts/use-list-filters";
import { COMPLAINT_TABS, readComplaintFilters, writeComplaintFilters } from "../../rules/complaint-filters";

export default function Complaints() {
  const [filters, show] = useListFilters(readComplaintFilters, writeComplaintFilters);
  const list = useComplaints(filters);
  const counts: Record<string, number | undefined> = list.data?.counts ?? {};
  return (
    <Container className="divide-y p-0">
      <PageHeader title={words.title} subtitle={words.subtitle} />
      <FilterTabs
        label={words.tabsLabel}
        tabs={COMPLAINT_TABS.map((tab) => ({
          label: words.tabs[tab],
          count: counts[tab],
          to: `/komplain?${writeComplaintFilters({ tab, page: 1 })}`,
          current: tab === filters.tab,
        }))}
      />
      <Shown query={list}>
        {({ complaints, page, has_next }) => (
          <>
            {complaints.length === 0 ? <Nothing>{words.none}</Nothing> : <ComplaintTable rows={complaints} />}
            <Pager page={page} hasNext={has_next} onPage={(next) => show({ page: next })} />
          </>
        )}
      </Shown>
    </Container>
  );
}

export const config = defineRouteConfig({ label: words.title, icon: ChatBubbleLeftRight, rank: 4 });
