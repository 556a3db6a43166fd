import type { ProductList } from "@lapak/backend/contracts/catalog";
import type { Reference } from "@lapak/backend/contracts/reference";
import { shop } from "~/i18n/id/shop";
import { type ProductFilters, productSearchAddress } from "~/lib/product-search";
import { Button, ButtonLink } from "~/ui/button";
import { Checkbox, Select } from "~/ui/form";
import { Icon } from "~/ui/icon";

const words = shop.search;

export interface FilterSheetProps {
  base: string;
  filters: ProductFilters;
  facets: ProductList["facets"];
  choices: Pick<Reference, "categories" | "kecamatan">;
  withCategory: boolean;
  active: number;
}

type Counts = readonly { handle: string; count: number }[];

/** Names with how many results each would leave. */
function countedChoices(list: readonly { handle: string; name: string }[], counts: Counts) {
  const found = new Map(counts.map((one) => [one.handle, one.count]));
  return list.map(({ handle, name }) => ({ value: handle, label: words.choice(name, found.get(handle)) }));
}

/**
 * A plain GET form. Beside the results on wide screens; on a phone a sheet that opens because the address ends in `#saring`,
 * so it needs no script and the back button closes it.
 */
export function FilterSheet({ base, filters, facets, choices, withCategory, active }: FilterSheetProps) {
  return (
    <aside id="saring" className="filter-sheet" tabIndex={-1} aria-label={words.filters}>
      <a className="filter-backdrop" href="#hasil" tabIndex={-1}>
        <span className="visually-hidden">{words.close}</span>
      </a>
      <form className="filter-form" action={base} method="get">
        <div className="filter-title">
          <h2>{words.filters}</h2>
          <a className="filter-close" href="#hasil" aria-label={words.close}>
            <Icon name="close" />
          </a>
        </div>
        {filters.q ? <input type="hidden" name="q" value={filters.q} /> : null}
        {filters.sort ? <input type="hidden" name="sort" value={filters.sort} /> : null}
        <Checkbox name="halal" value="1" label={words.halal} defaultChecked={filters.halal === "1"} />
        {withCategory ? (
          <Select
            name="category"
            label={words.category}
            unmarked
            choices={countedChoices(choices.categories, facets.category)}
            placeholder={words.any}
            defaultValue={filters.category}
          />
        ) : null}
        <Select
          name="kecamatan"
          label={words.kecamatan}
          unmarked
          choices={countedChoices(choices.kecamatan, facets.kecamatan)}
          placeholder={words.any}
          defaultValue={filters.kecamatan}
        />
        <fieldset>
          <legend className="field-label">{words.price}</legend>
          <div className="price-range">
            <PriceInput name="price_min" label={words.priceFrom} value={filters.price_min} />
            <PriceInput name="price_max" label={words.priceTo} value={filters.price_max} />
          </div>
        </fieldset>
        <div className="filter-actions">
          <Button wide>{words.apply}</Button>
          {active > 0 ? (
            <ButtonLink to={productSearchAddress(base, { q: filters.q })} variant="quiet" wide>
              {words.reset}
            </ButtonLink>
          ) : null}
        </div>
      </form>
    </aside>
  );
}

function PriceInput({ name, label, value }: { name: string; label: string; value: number | undefined }) {
  return (
    <label className="input-affix">
      <span aria-hidden="true">Rp</span>
      <input className="input" name={name} aria-label={label} placeholder={label} defaultValue={value} inputMode="numeric" maxLength={13} />
    </label>
  );
}
