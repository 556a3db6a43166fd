import { defineRouteConfig } from "@medusajs/admin-sdk";
import { ExclamationCircle } from "@medusajs/icons";
import { Container } from "@medusajs/ui";
import { useFailedMessages } from "../../backend/failed-messages";
import { failed as words } from "../../i18n/id/failed";
import { MessageRow } from "../../parts/failed/message-row";
import { FilterTabs } from "../../parts/filter-tabs";
import { PageHeader } from "../../parts/page-header";
import { Pager } from "../../parts/pager";
import { Nothing, Shown } from "../../parts/shown";
import { useListFilters } from "../../parts/use-list-filters";
import { FAILED_KINDS, readFailedFilters, writeFailedFilters } from "../../rules/failed-filters";

export default function FailedMessages() {
  const [{ kind, page }, show] = useListFilters(readFailedFilters, writeFailedFilters);
  const list = useFailedMessages({ kind, page });
  const counts = list.data?.counts;
  return (
    <Container className="divide-y p-0">
      <PageHeader title={words.title} subtitle={words.subtitle} />
      <FilterTabs
        label={words.tabsLabel}
        tabs={FAILED_KINDS.map((each) => ({
          label: words.tabs[each],
          count: each === "dismissed" ? undefined : counts?.[each],
          to: `/gagal?${writeFailedFilters({ kind: each, page: 1 })}`,
          current: each === kind,
        }))}
      />
      <Shown query={list}>
        {({ messages, has_next }) => (
          <>
            {messages.length === 0 ? <Nothing>{words.none[kind]}</Nothing> : null}
            <ul className="divide-y">
              {messages.map((message) => (
                <MessageRow key={message.id} message={message} />
              ))}
            </ul>
            <Pager page={page} hasNext={has_next} onPage={(next) => show({ page: next })} />
          </>
        )}
      </Shown>
    </Container>
  );
}

export const config = defineRouteConfig({ label: words.title, icon: ExclamationCircle, rank: 8 });
