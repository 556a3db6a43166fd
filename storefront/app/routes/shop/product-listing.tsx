import type { ProductList } from "@lapak/backend/contracts/catalog";
import type { Reference } from "@lapak/backend/contracts/reference";
import { Link } from "@remix-run/react";
import { shop } from "~/i18n/id/shop";
import { count } from "~/lib/format";
import { type ProductFilters, type ProductSearch, productSearchAddress, without } from "~/lib/product-search";
import { ButtonLink } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { Icon } from "~/ui/icon";
import { Pagination } from "~/ui/navigation";
import { ProductGrid } from "~/ui/product-card";
import { type ActiveFilter, activeFilters } from "./active-filters";
import { FilterSheet } from "./filter-sheet";

const words = shop.search;

export interface ProductListingProps {
  title: string;
  list: ProductList;
  search: ProductSearch;
  choices: Pick<Reference, "categories" | "kecamatan">;
  /** Address of this list without filters. A category page has its category in it. */
  base: string;
}

/** Title, filters and results: the search page, and every category page. */
export function ProductListing({ title, list, search, choices, base }: ProductListingProps) {
  const inCategory = base !== "/cari";
  const chosen = inCategory ? without(search.filters, "category") : search.filters;
  const active = activeFilters(chosen, choices);
  // The words stand in the title and in the search field; a filter is what was chosen beyond them.
  const narrowing = active.filter(({ name }) => name !== "q");
  const address = (filters: ProductFilters, page = 1) => productSearchAddress(base, filters, page);
  return (
    <div className="page listing">
      <div className="listing-head">
        <h1>{title}</h1>
        {list.count > 0 ? <p className="soft">{words.count(count(list.count), list.count_capped)}</p> : null}
      </div>
      <FilterSheet
        base={base}
        filters={chosen}
        facets={list.facets}
        choices={choices}
        withCategory={!inCategory}
        active={narrowing.length}
      />
      <section id="hasil" className="listing-results" aria-label={title}>
        <div className="listing-tools">
          <a className="button button-secondary button-small filter-open" href="#saring">
            <Icon name="filter" /> {narrowing.length > 0 ? words.filtersActive(narrowing.length) : words.filters}
          </a>
          <SortLinks filters={chosen} address={address} />
        </div>
        <ActiveFilters active={narrowing} address={address} />
        {list.products.length > 0 ? (
          <>
            <ProductGrid products={list.products} eager={4} heading="h2" />
            <Pagination page={list.page} hasNext={list.has_next} address={(page) => address(chosen, page)} />
          </>
        ) : (
          <NothingFound active={active} address={address} />
        )}
      </section>
    </div>
  );
}

type Address = (filters: ProductFilters) => string;

function SortLinks({ filters, address }: { filters: ProductFilters; address: Address }) {
  const current = filters.sort ?? "relevan";
  return (
    <nav className="sorts" aria-label={words.sortLabel}>
      {Object.entries(words.sorts).map(([sort, label]) => (
        <Link
          key={sort}
          className="chip"
          to={address({ ...filters, sort: sort === "relevan" ? undefined : (sort as ProductFilters["sort"]) })}
          aria-current={sort === current ? "true" : undefined}
        >
          {label}
        </Link>
      ))}
    </nav>
  );
}

function ActiveFilters({ active, address }: { active: readonly ActiveFilter[]; address: Address }) {
  if (active.length === 0) return null;
  return (
    <ul className="cluster active-filters" aria-label={words.active}>
      {active.map(({ label, rest }) => (
        <li key={label}>
          <Link className="chip chip-on" to={address(rest)} aria-label={words.remove(label)}>
            {label} <Icon name="close" />
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** Says which single filter to drop, because that is nearly always what is wrong. */
function NothingFound({ active, address }: { active: readonly ActiveFilter[]; address: Address }) {
  const droppable = active.length > 1 || active.some((one) => one.name !== "q");
  const hint = active.length === 0 ? words.emptyMarket : droppable ? words.emptyFiltered : words.emptyPlain;
  return (
    <EmptyState
      title={words.emptyTitle}
      actions={
        <>
          {droppable
            ? active.map(({ label, rest }) => (
                <ButtonLink key={label} to={address(rest)} variant="secondary">
                  {words.dropFilter(label)}
                </ButtonLink>
              ))
            : null}
          <ButtonLink to="/cari">{words.toAll}</ButtonLink>
        </>
      }
    >
      <p>{hint}</p>
    </EmptyState>
  );
}
