import { defineRouteConfig } from "@medusajs/admin-sdk";
import { Button, Container } from "@medusajs/ui";
import { useSearchParams } from "react-router-dom";
import { useNotices, useReadAllNotices } from "../../backend/notices";
import { notices as words } from "../../i18n/id/notices";
import { FilterTabs } from "../../parts/filter-tabs";
import { Bell } from "../../parts/notices/bell";
import { NoticeRows } from "../../parts/notices/notice-list";
import { PageHeader } from "../../parts/page-header";
import { Nothing, Shown } from "../../parts/shown";
import { readNoticeFilters, writeNoticeFilters } from "../../rules/notice-filters";

const HERE = "/pemberitahuan";

export default function Notices() {
  const [search, setSearch] = useSearchParams();
  const filters = readNoticeFilters(search);
  const show = (before?: string) => setSearch(writeNoticeFilters({ ...filters, before }));
  const list = useNotices(filters);
  const readAll = useReadAllNotices();
  const newest = filters.before ? undefined : list.data?.notices[0];
  return (
    <Container className="divide-y p-0">
      <PageHeader title={words.title} subtitle={words.subtitle}>
        {newest && (list.data?.unread ?? 0) > 0 && (
          <Button size="small" variant="secondary" isLoading={readAll.isPending} onClick={() => readAll.mutate(newest.id)}>
            {words.readAll}
          </Button>
        )}
      </PageHeader>
      <FilterTabs
        label={words.tabsLabel}
        tabs={[
          { label: words.all, to: HERE, current: !filters.unread },
          { label: words.unread, to: `${HERE}?${writeNoticeFilters({ unread: true })}`, current: filters.unread, count: list.data?.unread },
        ]}
      />
      <Shown query={list}>
        {({ notices, next }) => (
          <>
            {notices.length === 0 ? <Nothing>{filters.unread ? words.calm : words.none}</Nothing> : <NoticeRows rows={notices} />}
            {(filters.before || next) && (
              <div className="flex justify-between px-6 py-3">
                <Button size="small" variant="secondary" disabled={!filters.before} onClick={() => show()}>
                  {words.newest}
                </Button>
                <Button size="small" variant="secondary" disabled={!next} onClick={() => show(next ?? undefined)}>
                  {words.older}
                </Button>
              </div>
            )}
          </>
        )}
      </Shown>
    </Container>
  );
}

export const config = defineRouteConfig({ label: words.title, icon: Bell, rank: 0 });
