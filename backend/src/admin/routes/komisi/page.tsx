import { defineRouteConfig } from "@medusajs/admin-sdk";
import { BuildingTax } from "@medusajs/icons";
import { Button, Container } from "@medusajs/ui";
import { useState } from "react";
import { useCommissionRules } from "../../backend/commission";
import { useApplication } from "../../backend/vendors";
import { commission as words } from "../../i18n/id/commission";
import { ExplainLine } from "../../parts/commission/explain-line";
import { RuleForm } from "../../parts/commission/rule-form";
import { RuleRow } from "../../parts/commission/rule-row";
import { FilterTabs } from "../../parts/filter-tabs";
import { PageHeader } from "../../parts/page-header";
import { Pager } from "../../parts/pager";
import { Nothing, Shown } from "../../parts/shown";
import { useListFilters } from "../../parts/use-list-filters";
import { RULE_STATES, readCommissionFilters, writeCommissionFilters } from "../../rules/commission-filters";

interface Shop {
  id: string;
  name: string;
}

/** Commission rules; about one shop when the address names it. */
export default function Commission() {
  const [{ shop }] = useListFilters(readCommissionFilters, writeCommissionFilters);
  return shop ? <OfShop id={shop} /> : <Rules />;
}

function OfShop({ id }: { id: string }) {
  return <Shown query={useApplication(id)}>{({ answers }) => <Rules shop={{ id, name: answers.business_name }} />}</Shown>;
}

function Rules({ shop }: { shop?: Shop }) {
  const [filters, show] = useListFilters(readCommissionFilters, writeCommissionFilters);
  const [creating, setCreating] = useState(false);
  const list = useCommissionRules(filters);
  return (
    <div className="flex flex-col gap-3">
      <Container className="divide-y p-0">
        <PageHeader
          title={words.title}
          subtitle={shop ? shop.name : words.subtitle}
          back={shop && { to: `/pengajuan/${shop.id}`, label: shop.name }}
        >
          {creating ? null : <Button onClick={() => setCreating(true)}>{words.create}</Button>}
        </PageHeader>
        {creating && <RuleForm shop={shop} onDone={() => setCreating(false)} />}
        <FilterTabs
          label={words.tabsLabel}
          tabs={RULE_STATES.map((state) => ({
            label: words.tabs[state],
            to: `/komisi?${writeCommissionFilters({ ...filters, state, page: 1 })}`,
            current: state === filters.state,
          }))}
        />
        <Shown query={list}>
          {({ rules, page, has_next }) => (
            <>
              {rules.length === 0 ? <Nothing>{words.none[filters.state]}</Nothing> : null}
              <ul className="divide-y">
                {rules.map((rule) => (
                  <RuleRow key={rule.id} rule={rule} />
                ))}
              </ul>
              <Pager page={page} hasNext={has_next} onPage={(next) => show({ page: next })} />
            </>
          )}
        </Shown>
      </Container>
      <Container className="p-0">
        <ExplainLine shop={shop} />
      </Container>
    </div>
  );
}

export const config = defineRouteConfig({ label: words.title, icon: BuildingTax, rank: 6 });
