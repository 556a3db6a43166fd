import { defineRouteConfig } from "@medusajs/admin-sdk";
import { ExclamationCircle } from "@medusajs/icons";
import { Button, Container } from "@medusajs/ui";
import { useState } from "react";
import { useNavigate } from "react-router-dom";
import { useRecalls } from "../../backend/recalls";
import { recalls as words } from "../../i18n/id/recalls";
import { FilterTabs } from "../../parts/filter-tabs";
import { PageHeader } from "../../parts/page-header";
import { Pager } from "../../parts/pager";
import { RecallForm } from "../../parts/recalls/recall-form";
import { RecallTable } from "../../parts/recalls/recall-table";
import { Nothing, Shown } from "../../parts/shown";
import { useListFilters } from "../../parts/use-list-filters";
import { readRecallFilters, writeRecallFilters } from "../../rules/recall-filters";

export default function Recalls() {
  const [filters, show] = useListFilters(readRecallFilters, writeRecallFilters);
  const [opening, setOpening] = useState(false);
  const navigate = useNavigate();
  const list = useRecalls(filters);
  return (
    <Container className="divide-y p-0">
      <PageHeader title={words.title} subtitle={words.subtitle}>
        {!opening && (
          <Button variant="danger" onClick={() => setOpening(true)}>
            {words.open}
          </Button>
        )}
      </PageHeader>
      {opening && <RecallForm onDone={(id) => (id ? navigate(`/penarikan/${id}`) : setOpening(false))} />}
      <FilterTabs
        label={words.tabsLabel}
        tabs={(["open", "closed"] as const).map((state) => ({
          label: words.tabs[state],
          to: `/penarikan?${writeRecallFilters({ state, page: 1 })}`,
          current: state === filters.state,
        }))}
      />
      <Shown query={list}>
        {({ recalls, page, has_next }) => (
          <>
            {recalls.length === 0 ? <Nothing>{words.none}</Nothing> : <RecallTable rows={recalls} />}
            <Pager page={page} hasNext={has_next} onPage={(next) => show({ page: next })} />
          </>
        )}
      </Shown>
    </Container>
  );
}

export const config = defineRouteConfig({ label: words.title, icon: ExclamationCircle, rank: 4 });
