import { defineRouteConfig } from "@medusajs/admin-sdk";
import { ListCheckbox } from "@medusajs/icons";
import { Container } from "@medusajs/ui";
import { useStatement } from "../../backend/statement";
import { statement as words } from "../../i18n/id/statement";
import { FilterTabs } from "../../parts/filter-tabs";
import { PageHeader } from "../../parts/page-header";
import { Pager } from "../../parts/pager";
import { Nothing, Shown } from "../../parts/shown";
import { ImportStatement } from "../../parts/statement/import-statement";
import { LineRow } from "../../parts/statement/line-row";
import { SettleMatches } from "../../parts/statement/settle-matches";
import { useListFilters } from "../../parts/use-list-filters";
import { readStatementFilters, VERDICTS, writeStatementFilters } from "../../rules/statement-filters";

export default function BankStatement() {
  const [{ verdict, page }, show] = useListFilters(readStatementFilters, writeStatementFilters);
  const list = useStatement({ verdict, page });
  const counts = list.data?.counts;
  return (
    <Container className="divide-y p-0">
      <PageHeader title={words.title} subtitle={words.subtitle} />
      <ImportStatement />
      <FilterTabs
        label={words.tabsLabel}
        tabs={VERDICTS.map((each) => ({
          label: words.tabs[each],
          count: each === "done" ? undefined : counts?.[each],
          to: `/mutasi?${writeStatementFilters({ verdict: each, page: 1 })}`,
          current: each === verdict,
        }))}
      />
      <Shown query={list}>
        {({ lines, has_next }) => (
          <>
            {(verdict === "matched" || verdict === "settled") && lines.length > 0 && counts && (
              <SettleMatches verdict={verdict} count={counts.matched + counts.settled} />
            )}
            {lines.length === 0 ? <Nothing>{words.none[verdict]}</Nothing> : null}
            <ul className="divide-y">
              {lines.map((line) => (
                <LineRow key={line.id} line={line} />
              ))}
            </ul>
            <Pager page={page} hasNext={has_next} onPage={(next) => show({ page: next })} />
          </>
        )}
      </Shown>
    </Container>
  );
}

export const config = defineRouteConfig({ label: words.title, icon: ListCheckbox, rank: 4 });
