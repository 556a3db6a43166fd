import type { ProductList } from "@lapak/backend/contracts/product-search";
import { search as words } from "~/i18n/id/search";
import { count } from "~/lib/format";
import { type FilterName, type ProductFilters, without } from "~/lib/product-search";
import { ButtonLink } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { ProductGrid } from "~/ui/product-card";
import type { ActiveFilter } from "./active-filters";
import { Guessed } from "./guessed";

export interface NothingFoundProps {
  list: ProductList;
  active: readonly ActiveFilter[];
  filters: ProductFilters;
  address: (filters: ProductFilters) => string;
}

type Way = ProductList["loosen"][number];

/** What is left of the choice when one thing is given up: a part of the words, or a filter with all its values. */
function less({ name, q }: Way, filters: ProductFilters): ProductFilters {
  if (q !== null) return { ...filters, q: q || undefined };
  const others: FilterName[] = name === "price_min" ? ["price_max"] : [];
  return without(filters, name as FilterName, ...others);
}

/** Never a wall: what to leave out and how much there is then, and meanwhile the nearest there is. */
export function NothingFound({ list, active, filters, address }: NothingFoundProps) {
  const named = (way: Way) =>
    active
      .filter(({ name }) => name === way.name)
      .map(({ label }) => label)
      .join(", ") || way.label;
  const { loosen, instead } = list;
  const [first] = loosen;
  const heading = (leftOut: string) => {
    if (leftOut === "words" || leftOut === "all" || leftOut === "everything") return words.instead[leftOut];
    const way = loosen.find(({ name }) => name === leftOut) ?? first;
    return words.instead.one(way ? named(way) : leftOut);
  };
  return (
    <>
      <EmptyState
        title={words.emptyTitle}
        actions={
          <>
            {loosen.map((way) => (
              <ButtonLink key={`${way.name} ${way.label}`} to={address(less(way, filters))} variant="secondary">
                {way.name === "exact" ? words.otherSpelling(count(way.count)) : words.loosenWay(named(way), count(way.count))}
              </ButtonLink>
            ))}
            <ButtonLink to="/cari" variant={loosen.length > 0 ? "quiet" : undefined}>
              {words.toAll}
            </ButtonLink>
          </>
        }
      >
        <p>{loosen.length > 0 ? words.loosen : filters.q ? words.emptyPlain : words.emptyMarket}</p>
      </EmptyState>
      {instead && instead.products.length > 0 ? (
        <section className="listing-instead">
          <h2>{heading(instead.left_out)}</h2>
          <Guessed spelt={instead.spelt} filters={filters} address={address} />
          <ProductGrid products={instead.products} eager={2} heading="h3" />
        </section>
      ) : null}
    </>
  );
}
