import { defineRouteConfig } from "@medusajs/admin-sdk";
import { MagnifyingGlass } from "@medusajs/icons";
import { Container } from "@medusajs/ui";
import { useExplainedSearch } from "../../backend/search";
import { search as words } from "../../i18n/id/search";
import { PageHeader } from "../../parts/page-header";
import { Explained } from "../../parts/search/explained";
import { QueryForm } from "../../parts/search/query-form";
import { Nothing, Shown } from "../../parts/shown";
import { useListFilters } from "../../parts/use-list-filters";
import { readSearchFilters, writeSearchFilters } from "../../rules/search-filters";

export default function SearchExplained() {
  const [filters, show] = useListFilters(readSearchFilters, writeSearchFilters);
  const list = useExplainedSearch(filters);
  const isAsked = filters.typed !== undefined || filters.from !== undefined;
  return (
    <Container className="divide-y p-0">
      <PageHeader title={words.title} subtitle={words.subtitle} />
      <QueryForm filters={filters} onAsk={show} />
      {isAsked ? (
        <Shown query={list}>
          {(found) => (found.products.length === 0 ? <Nothing>{words.nothing}</Nothing> : <Explained list={found} />)}
        </Shown>
      ) : (
        <Nothing>{words.start}</Nothing>
      )}
    </Container>
  );
}

export const config = defineRouteConfig({ label: words.title, icon: MagnifyingGlass, rank: 8 });
