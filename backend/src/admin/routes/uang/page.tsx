import { defineRouteConfig } from "@medusajs/admin-sdk";
import { ReceiptPercent } from "@medusajs/icons";
import { Container } from "@medusajs/ui";
import type { PaybackState } from "../../../contracts/charge";
import { usePaybacks, useQuarantine } from "../../backend/money";
import { money as words } from "../../i18n/id/money";
import { FilterTabs } from "../../parts/filter-tabs";
import { PaybackRow } from "../../parts/money/payback-row";
import { QuarantinedCharge } from "../../parts/money/quarantined-charge";
import { PageHeader } from "../../parts/page-header";
import { Pager } from "../../parts/pager";
import { Nothing, Shown } from "../../parts/shown";
import { useListFilters } from "../../parts/use-list-filters";
import { MATTERS, readMoneyFilters, writeMoneyFilters } from "../../rules/money-filters";

export default function MoneyMatters() {
  const [{ matter, page }, show] = useListFilters(readMoneyFilters, writeMoneyFilters);
  const turn = (next: number) => show({ page: next });
  return (
    <Container className="divide-y p-0">
      <PageHeader title={words.title} subtitle={words.subtitle} />
      <FilterTabs
        label={words.tabsLabel}
        tabs={MATTERS.map((each) => ({
          label: words.tabs[each],
          to: `/uang?${writeMoneyFilters({ matter: each, page: 1 })}`,
          current: each === matter,
        }))}
      />
      {matter === "quarantined" ? <Quarantine page={page} onPage={turn} /> : <Paybacks state={matter} page={page} onPage={turn} />}
    </Container>
  );
}

interface ListProps {
  page: number;
  onPage: (page: number) => void;
}

function Quarantine({ page, onPage }: ListProps) {
  return (
    <Shown query={useQuarantine(page)}>
      {({ charges, has_next }) => (
        <>
          {charges.length === 0 ? <Nothing>{words.none}</Nothing> : null}
          <ul className="divide-y">
            {charges.map((charge) => (
              <QuarantinedCharge key={charge.id} charge={charge} />
            ))}
          </ul>
          <Pager page={page} hasNext={has_next} onPage={onPage} />
        </>
      )}
    </Shown>
  );
}

function Paybacks({ state, page, onPage }: ListProps & { state: PaybackState }) {
  return (
    <Shown query={usePaybacks(state, page)}>
      {({ paybacks, has_next }) => (
        <>
          {paybacks.length === 0 ? <Nothing>{words.none}</Nothing> : null}
          <ul className="divide-y">
            {paybacks.map((payback) => (
              <PaybackRow key={payback.id} payback={payback} />
            ))}
          </ul>
          <Pager page={page} hasNext={has_next} onPage={onPage} />
        </>
      )}
    </Shown>
  );
}

export const config = defineRouteConfig({ label: words.title, icon: ReceiptPercent, rank: 4 });
