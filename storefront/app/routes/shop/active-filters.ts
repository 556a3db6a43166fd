import type { Reference } from "@lapak/backend/contracts/reference";
import { search as words } from "~/i18n/id/search";
import { rupiah } from "~/lib/format";
import { type FilterName, type ProductFilters, SEVERAL, type SeveralName, SWITCHES, without, withoutOne } from "~/lib/product-search";

export type Choices = Pick<Reference, "categories" | "kecamatan" | "allergens" | "kelurahan">;

/** One filter as people name it, and the choice without it. */
export interface ActiveFilter {
  name: FilterName;
  label: string;
  rest: ProductFilters;
}

const nameOf = (list: readonly { handle: string; name: string }[], handle: string) =>
  list.find((one) => one.handle === handle)?.name ?? handle;

/** What one value of a facet is called. */
export function valueName(name: SeveralName, value: string, choices: Choices): string {
  if (name === "category") return nameOf(choices.categories, value);
  if (name === "kecamatan") return nameOf(choices.kecamatan, value);
  if (name === "without") return words.free(choices.allergens.find(({ code }) => code === value)?.name ?? value);
  return (words.values[name] as Record<string, string>)[value] ?? value;
}

export function activeFilters(filters: ProductFilters, choices: Choices): ActiveFilter[] {
  const { q, exact, price_min, price_max, stars, from, near, within } = filters;
  const found: ActiveFilter[] = [];
  const add = (label: string, name: FilterName, ...others: FilterName[]) =>
    found.push({ name, label, rest: without(filters, name, ...others) });
  if (q) add(words.chipQuery(q), "q");
  for (const name of SWITCHES) if (filters[name]) add(words.chips[name], name);
  for (const name of SEVERAL) {
    for (const value of filters[name] ?? [])
      found.push({ name, label: valueName(name, value, choices), rest: withoutOne(filters, name, value) });
  }
  if (price_min !== undefined || price_max !== undefined) {
    const money = (amount: number | undefined) => (amount === undefined ? null : rupiah(amount));
    add(words.chipPrice(money(price_min), money(price_max)), "price_min", "price_max");
  }
  if (stars) add(words.chipStars(stars), "stars");
  if (near) add(words.chipNear, "near", "within", "sort");
  if (from) add(words.chipFrom(choices.kelurahan.find(({ code }) => code === from)?.name ?? ""), "from", "within");
  if (within) add(words.chipWithin(within), "within");
  if (q && exact) add(words.chipExact, "exact");
  return found;
}
