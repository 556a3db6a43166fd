import { defineRouteConfig } from "@medusajs/admin-sdk";
import { CheckCircle } from "@medusajs/icons";
import { Container } from "@medusajs/ui";
import { PERMIT_KINDS } from "../../../reference/permit-kinds";
import { usePermits, useRecipes } from "../../backend/permits";
import { permits as words } from "../../i18n/id/permits";
import { FilterTabs } from "../../parts/filter-tabs";
import { PageHeader } from "../../parts/page-header";
import { Pager } from "../../parts/pager";
import { PermitTable } from "../../parts/permits/permit-table";
import { RecipeCard } from "../../parts/permits/recipe-card";
import { Nothing, Shown } from "../../parts/shown";
import { useListFilters } from "../../parts/use-list-filters";
import { PERMIT_TABS, type PermitFilters, readPermitFilters, writePermitFilters } from "../../rules/permit-filters";

export default function Permits() {
  const [filters, show] = useListFilters(readPermitFilters, writePermitFilters);
  const onRecipes = filters.tab === "recipes";
  const list = usePermits(onRecipes ? { tab: "submitted", page: 1 } : filters);
  const recipes = useRecipes(filters.page, onRecipes);
  const waiting = list.data?.waiting;
  const counts: Partial<Record<PermitFilters["tab"], number>> = { submitted: waiting?.permits, recipes: waiting?.recipes };
  const at = (change: Partial<PermitFilters>) => `/izin?${writePermitFilters({ ...filters, page: 1, ...change })}`;

  return (
    <Container className="divide-y p-0">
      <PageHeader title={words.title} subtitle={words.subtitle} />
      <FilterTabs
        label={words.tabsLabel}
        tabs={PERMIT_TABS.map((tab) => ({ label: words.tabs[tab], count: counts[tab], to: at({ tab }), current: tab === filters.tab }))}
      />
      {onRecipes ? (
        <Shown query={recipes}>
          {({ recipes: found, page, has_next }) => (
            <>
              {found.length === 0 ? (
                <Nothing>{words.noRecipes}</Nothing>
              ) : (
                <ul className="divide-y">
                  {found.map((recipe) => (
                    <RecipeCard key={recipe.id} recipe={recipe} />
                  ))}
                </ul>
              )}
              <Pager page={page} hasNext={has_next} onPage={(next) => show({ page: next })} />
            </>
          )}
        </Shown>
      ) : (
        <>
          <FilterTabs
            label={words.kindsLabel}
            tabs={[undefined, ...PERMIT_KINDS].map((kind) => ({
              label: kind ? words.kinds[kind] : words.allKinds,
              to: at({ kind }),
              current: kind === filters.kind,
            }))}
          />
          <Shown query={list}>
            {({ permits, page, has_next }) => (
              <>
                {permits.length === 0 ? (
                  <Nothing>{filters.tab === "submitted" ? words.noneWaiting : words.none}</Nothing>
                ) : (
                  <PermitTable rows={permits} waiting={filters.tab === "submitted"} />
                )}
                <Pager page={page} hasNext={has_next} onPage={(next) => show({ page: next })} />
              </>
            )}
          </Shown>
        </>
      )}
    </Container>
  );
}

export const config = defineRouteConfig({ label: words.title, icon: CheckCircle, rank: 2 });
