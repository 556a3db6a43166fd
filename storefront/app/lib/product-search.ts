import type { ProductQuery } from "@lapak/backend/contracts/catalog";

/** The filters of a list of products, as they stand in the address. Absent means "any". */
export type ProductFilters = Omit<ProductQuery, "page" | "shop">;
export type FilterName = keyof ProductFilters;

export interface ProductSearch {
  filters: ProductFilters;
  page: number;
}

/** What may be chosen: handles the backend knows. Anything else in an address is ignored, as a stale link deserves. */
export interface KnownHandles {
  category: readonly string[];
  kecamatan: readonly string[];
}

const SORTS = ["relevan", "terbaru", "termurah", "termahal"] as const;
const MAX_PAGE = 50;
const MAX_PRICE = 1_000_000_000;

const known = <T extends string>(value: string | null, values: readonly string[]) =>
  value !== null && values.includes(value) ? (value as T) : undefined;

/** Rupiah as people type them: `15000`, `15.000`, `Rp15.000`, `15rb`. */
export function readRupiah(text: string | null): number | undefined {
  const match = /^(?:rp)?\s*([\d.]+)\s*(rb|ribu|k)?$/i.exec(text?.trim() ?? "");
  if (!match?.[1]) return undefined;
  const amount = Number(match[1].replaceAll(".", "")) * (match[2] ? 1000 : 1);
  return Number.isSafeInteger(amount) && amount > 0 && amount <= MAX_PRICE ? amount : undefined;
}

/** Reads an address leniently: a shopper who edits it or follows an old link still gets a list. */
export function readProductSearch(params: URLSearchParams, handles: KnownHandles): ProductSearch {
  const [low, high] = [readRupiah(params.get("price_min")), readRupiah(params.get("price_max"))];
  const swapped = low !== undefined && high !== undefined && low > high;
  const page = Number(params.get("page"));
  return {
    filters: {
      q: params.get("q")?.trim().slice(0, 100) || undefined,
      halal: params.get("halal") === "1" ? "1" : undefined,
      kecamatan: known<NonNullable<ProductFilters["kecamatan"]>>(params.get("kecamatan"), handles.kecamatan),
      category: known<NonNullable<ProductFilters["category"]>>(params.get("category"), handles.category),
      price_min: swapped ? high : low,
      price_max: swapped ? low : high,
      sort: known<(typeof SORTS)[number]>(params.get("sort"), SORTS),
    },
    page: Number.isInteger(page) && page >= 1 && page <= MAX_PAGE ? page : 1,
  };
}

/** The address of a list: only what was chosen, always in the same order, so that caches see one address per choice. */
export function productSearchAddress(base: string, filters: ProductFilters, page = 1): string {
  const params = new URLSearchParams();
  const { q, halal, kecamatan, category, price_min, price_max, sort } = filters;
  for (const [name, value] of Object.entries({ q, halal, kecamatan, category, price_min, price_max, sort })) {
    if (value !== undefined) params.set(name, String(value));
  }
  if (page > 1) params.set("page", String(page));
  const query = params.toString();
  return query ? `${base}?${query}` : base;
}

/** The same choice without some of its filters. */
export function without(filters: ProductFilters, ...names: FilterName[]): ProductFilters {
  const rest = { ...filters };
  for (const name of names) delete rest[name];
  return rest;
}
