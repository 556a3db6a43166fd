import type { ProductList } from "@lapak/backend/contracts/product-search";
import { Link } from "@remix-run/react";
import { search as words } from "~/i18n/id/search";
import { count } from "~/lib/format";
import { MAX_PAGE, type ProductFilters, type ProductSearch, productSearchAddress, SORTS, WITHIN, without } from "~/lib/product-search";
import { ButtonLink } from "~/ui/button";
import { Icon } from "~/ui/icon";
import { Pagination } from "~/ui/navigation";
import { ProductGrid } from "~/ui/product-card";
import { ShopGrid } from "~/ui/shop-card";
import { type ActiveFilter, activeFilters, type Choices } from "./active-filters";
import { FilterSheet } from "./filter-sheet";
import { Guessed } from "./guessed";
import { NothingFound } from "./nothing-found";

export interface ProductListingProps {
  title: string;
  list: ProductList;
  search: ProductSearch;
  choices: Choices;
  /** Address of this list without filters. A category page has its category in it. */
  base: string;
  /** When it was looked. */
  now: string;
}

/** Title, filters and results: the search page, and every category page. */
export function ProductListing({ title, list, search, choices, base, now }: ProductListingProps) {
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
        {list.count > 0 ? <Guessed spelt={list.spelt} filters={chosen} address={address} /> : null}
        {list.count > 0 ? <p className="soft">{words.count(count(list.count), list.count_capped)}</p> : null}
        {list.count > 0 && list.around ? <Around around={list.around} filters={chosen} address={address} /> : null}
      </div>
      <FilterSheet base={base} filters={chosen} list={list} choices={choices} withCategory={!inCategory} active={narrowing.length} />
      <section id="hasil" className="listing-results" aria-label={title}>
        <div className="listing-tools">
          <a className="button button-secondary button-small filter-open" href="#saring">
            <Icon name="filter" /> {narrowing.length > 0 ? words.filtersActive(narrowing.length) : words.filters}
          </a>
          <SortLinks filters={chosen} understood={list.understood} address={address} />
        </div>
        <Chips active={narrowing} understood={list.understood} filters={chosen} address={address} />
        {list.shops.length > 0 ? (
          <section className="listing-shops">
            <h2>{words.shops}</h2>
            <ShopGrid shops={list.shops} now={now} />
          </section>
        ) : null}
        {list.products.length > 0 ? (
          <>
            <ProductGrid products={list.products} eager={4} heading="h2" />
            <Pages list={list} filters={chosen} base={base} />
          </>
        ) : (
          <NothingFound list={list} active={active} filters={chosen} address={address} />
        )}
      </section>
    </div>
  );
}

type Address = (filters: ProductFilters, page?: number) => string;

interface AroundProps {
  around: NonNullable<ProductList["around"]>;
  filters: ProductFilters;
  address: Address;
}

/** How far was looked, that it was farther than asked for when there was too little, and the way to look farther still. */
function Around({ around: { asked, shown }, filters, address }: AroundProps) {
  const wider = shown === null ? undefined : WITHIN.find((within) => within === "kota" || Number(within) > shown);
  return (
    <p className="soft">
      {asked === shown ? words.around(shown) : words.aroundWidened(asked, shown)}{" "}
      {wider ? <Link to={address({ ...filters, within: wider })}>{words.lookWider(wider)}</Link> : null}
    </p>
  );
}

/** Numbered as far as anybody counts; a sorted list goes on from its last row. */
function Pages({ list, filters, base }: { list: ProductList; filters: ProductFilters; base: string }) {
  if (list.page >= MAX_PAGE && list.has_next && list.next) {
    return (
      <p className="pagination">
        <ButtonLink to={productSearchAddress(base, filters, MAX_PAGE, list.next)} variant="secondary">
          {words.more}
        </ButtonLink>
      </p>
    );
  }
  return (
    <Pagination
      page={list.page}
      hasNext={list.has_next && list.page < MAX_PAGE}
      address={(page) => productSearchAddress(base, filters, page)}
    />
  );
}

interface SortLinksProps {
  filters: ProductFilters;
  understood: ProductList["understood"];
  address: Address;
}

/** "Nearest" needs a place to look from; without one a script may ask the device for it. */
function SortLinks({ filters, understood, address }: SortLinksProps) {
  const current = filters.sort ?? "relevan";
  const hasPlace = !!filters.near || !!filters.from || understood.some(({ kind }) => kind === "near");
  return (
    <nav className="sorts" aria-label={words.sortLabel}>
      {SORTS.filter((sort) => sort !== "terdekat" || hasPlace).map((sort) => (
        <Link
          key={sort}
          className="chip"
          to={address({ ...filters, sort: sort === "relevan" ? undefined : sort })}
          aria-current={sort === current ? "true" : undefined}
        >
          {words.sorts[sort]}
        </Link>
      ))}
      {hasPlace ? null : (
        <button
          type="button"
          className="chip needs-script"
          data-near-me={address({ ...without(filters, "near", "sort"), sort: "terdekat" })}
        >
          <Icon name="pin" /> {words.nearMe}
        </button>
      )}
    </nav>
  );
}

interface ChipsProps {
  active: readonly ActiveFilter[];
  understood: ProductList["understood"];
  filters: ProductFilters;
  address: Address;
}

/** What was understood from the words, and what was chosen; each goes away by a touch. */
function Chips({ active, understood, filters, address }: ChipsProps) {
  if (active.length === 0 && understood.length === 0) return null;
  return (
    <ul className="cluster active-filters" aria-label={words.active}>
      {understood.map(({ text, kind, value, remove }) => (
        <li key={`${kind} ${value}`}>
          <Link
            className="chip chip-on"
            to={address({ ...without(filters, "within"), q: remove || undefined })}
            aria-label={words.chipUnderstood(text)}
          >
            <Icon name="search" /> {text} <Icon name="close" />
          </Link>
        </li>
      ))}
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
