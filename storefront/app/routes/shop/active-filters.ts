import type { Reference } from "@lapak/backend/contracts/reference";
import { shop } from "~/i18n/id/shop";
import { rupiah } from "~/lib/format";
import { type FilterName, type ProductFilters, without } from "~/lib/product-search";

const words = shop.search;

/** One filter as people name it, and the choice without it. */
export interface ActiveFilter {
  name: FilterName;
  label: string;
  rest: ProductFilters;
}

const nameOf = (list: readonly { handle: string; name: string }[], handle: string) =>
  list.find((one) => one.handle === handle)?.name ?? handle;

export function activeFilters(filters: ProductFilters, choices: Pick<Reference, "categories" | "kecamatan">): ActiveFilter[] {
  const { q, halal, kecamatan, category, price_min, price_max } = filters;
  const found: ActiveFilter[] = [];
  const add = (label: string, name: FilterName, ...others: FilterName[]) =>
    found.push({ name, label, rest: without(filters, name, ...others) });
  if (q) add(words.chipQuery(q), "q");
  if (halal) add(words.chipHalal, "halal");
  if (category) add(nameOf(choices.categories, category), "category");
  if (kecamatan) add(nameOf(choices.kecamatan, kecamatan), "kecamatan");
  if (price_min !== undefined || price_max !== undefined) {
    const money = (amount: number | undefined) => (amount === undefined ? null : rupiah(amount));
    add(words.chipPrice(money(price_min), money(price_max)), "price_min", "price_max");
  }
  return found;
}
