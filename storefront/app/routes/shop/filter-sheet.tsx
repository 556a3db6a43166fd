import type { ProductList } from "@lapak/backend/contracts/product-search";
import { search as words } from "~/i18n/id/search";
import { count } from "~/lib/format";
import { PRICE_BANDS, type ProductFilters, productSearchAddress, type SeveralName, STARS, type SwitchName } from "~/lib/product-search";
import { Button, ButtonLink } from "~/ui/button";
import { Icon } from "~/ui/icon";
import { type Choices, valueName } from "./active-filters";

export interface FilterSheetProps {
  base: string;
  filters: ProductFilters;
  list: Pick<ProductList, "facets" | "now">;
  choices: Choices;
  withCategory: boolean;
  active: number;
}

type FacetField = keyof ProductList["facets"];

/** Which counts of the answer belong to which name of the address. */
const FIELD_OF: Record<SeveralName, FacetField> = {
  category: "category",
  kecamatan: "kecamatan",
  price: "price_band",
  receiving: "receiving",
  storage: "storage",
  permit: "permit",
  without: "free_from",
  spice: "spice",
};
const SHUT: ReadonlySet<SeveralName> = new Set(["storage", "permit", "without", "spice"]);
const NAMES: readonly SeveralName[] = ["category", "kecamatan", "price", "receiving", "spice", "without", "storage", "permit"];

/**
 * A plain GET form. Beside the results on wide screens; on a phone a sheet that opens because the address ends in `#saring`,
 * so it needs no script and the back button closes it.
 */
export function FilterSheet({ base, filters, list, choices, withCategory, active }: FilterSheetProps) {
  const kept = { q: filters.q, exact: filters.exact, near: filters.near, within: filters.within, sort: filters.sort };
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
        {Object.entries(kept).map(([name, value]) => (value ? <input key={name} type="hidden" name={name} value={value} /> : null))}
        <Switches legend={words.diet} names={["halal", "vegetarian"]} filters={filters} list={list} />
        <Switches legend={words.now} names={["open", "ready"]} filters={filters} list={list} />
        {NAMES.filter((name) => withCategory || name !== "category").map((name) => (
          <Facet key={name} name={name} filters={filters} facets={list.facets} choices={choices} />
        ))}
        <Stars chosen={filters.stars} counts={list.facets.stars} />
        <label className="filter-from">
          <span className="field-label">{words.from}</span>
          <select className="input" name="from" defaultValue={filters.from ?? ""}>
            <option value="">{words.anywhere}</option>
            {choices.kelurahan.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        </label>
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

interface ChoiceProps {
  type: "checkbox" | "radio";
  name: string;
  value: string;
  label: string;
  chosen: boolean;
  amount: number | undefined;
}

/** The number beside a choice is how many results it would show. */
function Choice({ type, name, value, label, chosen, amount }: ChoiceProps) {
  return (
    <label className="facet-choice">
      <input type={type} name={name} value={value} defaultChecked={chosen} />
      <span>{label}</span>
      {amount === undefined ? null : <small>{count(amount)}</small>}
    </label>
  );
}

interface SwitchesProps extends Pick<FilterSheetProps, "filters" | "list"> {
  legend: string;
  names: readonly SwitchName[];
}

function Switches({ legend, names, filters, list: { facets, now } }: SwitchesProps) {
  const of = (field: "halal" | "vegetarian", value: string) => facets[field].find(({ handle }) => handle === value)?.count ?? 0;
  const amounts = { halal: of("halal", "certified"), vegetarian: of("vegetarian", "true"), open: now.open, ready: now.ready };
  return (
    <fieldset>
      <legend className="field-label">{legend}</legend>
      {names.map((name) => (
        <Choice
          key={name}
          type="checkbox"
          name={name}
          value="1"
          label={words.switches[name]}
          chosen={filters[name] === "1"}
          amount={amounts[name]}
        />
      ))}
    </fieldset>
  );
}

interface FacetProps extends Pick<FilterSheetProps, "filters" | "choices"> {
  name: SeveralName;
  facets: ProductList["facets"];
}

/** What there is of one facet: the values found, and those that were chosen although nothing has them. */
function Facet({ name, filters, facets, choices }: FacetProps) {
  const chosen: readonly string[] = filters[name] ?? [];
  const counts = new Map(facets[FIELD_OF[name]].map(({ handle, count: amount }) => [handle, amount]));
  for (const value of chosen) if (!counts.has(value)) counts.set(value, 0);
  counts.delete("none");
  if (name === "spice" && facets.spice.some(({ handle }) => handle === "none"))
    counts.set("none", facets.spice.find(({ handle }) => handle === "none")?.count ?? 0);
  if (counts.size === 0) return null;
  const inOrder = name === "price" ? PRICE_BANDS.filter((band) => counts.has(band)) : [...counts.keys()];
  return (
    <details className="facet" open={chosen.length > 0 || !SHUT.has(name)}>
      <summary className="field-label">{words.facets[name]}</summary>
      <div className="facet-choices">
        {inOrder.map((value) => (
          <Choice
            key={value}
            type="checkbox"
            name={name}
            value={value}
            label={valueName(name, value, choices)}
            chosen={chosen.includes(value)}
            amount={counts.get(value)}
          />
        ))}
        {name === "spice" ? <small className="soft">{words.spiceHint}</small> : null}
      </div>
    </details>
  );
}

function Stars({ chosen, counts }: { chosen: string | undefined; counts: ProductList["facets"]["stars"] }) {
  if (counts.length === 0 && !chosen) return null;
  const amounts = new Map(counts.map(({ handle, count: amount }) => [handle, amount]));
  return (
    <fieldset>
      <legend className="field-label">{words.stars}</legend>
      <Choice type="radio" name="stars" value="" label={words.anyStars} chosen={!chosen} amount={undefined} />
      {STARS.map((step) => (
        <Choice
          key={step}
          type="radio"
          name="stars"
          value={step}
          label={words.chipStars(step)}
          chosen={chosen === step}
          amount={amounts.get(step) ?? 0}
        />
      ))}
    </fieldset>
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
