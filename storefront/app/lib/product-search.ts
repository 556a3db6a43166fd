import type { ProductQuery } from "@lapak/backend/contracts/product-search";

type Listed<T> = T extends readonly (infer One)[] ? One : T;
/** Names of which several may be chosen, as alternatives or, for `without`, all together. */
export const SEVERAL = ["category", "kecamatan", "price", "receiving", "storage", "permit", "without", "spice"] as const;
export type SeveralName = (typeof SEVERAL)[number];
/** Names that are either asked for or not. */
export const SWITCHES = ["halal", "open", "ready", "vegetarian"] as const;
export type SwitchName = (typeof SWITCHES)[number];

type One = Omit<ProductQuery, "page" | "shop" | "after" | SeveralName>;
/** The filters of a list of products, as they stand in the address. Absent means "any". */
export type ProductFilters = One & { [Name in SeveralName]?: Listed<NonNullable<ProductQuery[Name]>>[] };
export type FilterName = keyof ProductFilters;

export interface ProductSearch {
  filters: ProductFilters;
  page: number;
  /** Place in a sorted list, for pages beyond the numbered ones. */
  after: string | undefined;
}

/** What may be chosen: handles the backend knows. Anything else in an address is ignored, as a stale link deserves. */
export interface KnownHandles {
  category: readonly string[];
  kecamatan: readonly string[];
  without: readonly string[];
  from: readonly string[];
}

export const SORTS = ["relevan", "terdekat", "termurah", "termahal", "rating", "terlaris", "terbaru"] as const;
export const PRICE_BANDS = ["0-10", "10-20", "20-50", "50-100", "100-"] as const;
/** Kilometres to look in first, when the usual ones are not enough. */
export const WITHIN = ["5", "10", "kota"] as const;
export const STARS = ["3", "4", "4.5"] as const;
const FIXED = {
  price: PRICE_BANDS,
  receiving: ["pickup", "delivery"],
  storage: ["hot", "ambient", "chilled", "frozen"],
  permit: ["pirt", "bpom_md", "bpom_ml", "slhs", "hsp"],
  spice: ["none", "some", "hot"],
} as const satisfies Partial<Record<SeveralName, readonly string[]>>;

export const MAX_PAGE = 50;
const MAX_PRICE = 1_000_000_000;
const MAX_WORDS = 200;
const PLACE = /^-?\d{1,2}(\.\d{1,6})?,\d{1,3}(\.\d{1,6})?$/;

const known = <T extends string>(value: string | null, values: readonly string[]) =>
  value !== null && values.includes(value) ? (value as T) : undefined;

/** Rupiah as people type them: `15000`, `15.000`, `Rp15.000`, `15rb`. */
export function readRupiah(text: string | null): number | undefined {
  const match = /^(?:rp)?\s*([\d.]+)\s*(rb|ribu|k)?$/i.exec(text?.trim() ?? "");
  if (!match?.[1]) return undefined;
  const amount = Number(match[1].replaceAll(".", "")) * (match[2] ? 1000 : 1);
  return Number.isSafeInteger(amount) && amount > 0 && amount <= MAX_PRICE ? amount : undefined;
}

function chosen(params: URLSearchParams, handles: KnownHandles): Pick<ProductFilters, SeveralName> {
  const valuesOf = { ...FIXED, category: handles.category, kecamatan: handles.kecamatan, without: handles.without };
  const found = SEVERAL.flatMap((name) => {
    const values = [...new Set(params.getAll(name))].filter((value) => (valuesOf[name] as readonly string[]).includes(value));
    return values.length > 0 ? [[name, values]] : [];
  });
  return Object.fromEntries(found) as Pick<ProductFilters, SeveralName>;
}

const switched = (params: URLSearchParams): Pick<ProductFilters, SwitchName> =>
  Object.fromEntries(SWITCHES.flatMap((name) => (params.get(name) === "1" ? [[name, "1" as const]] : [])));

/** Without what is undefined, so that an empty choice is `{}`. */
const told = <T extends object>(values: T): T => Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as T;

/** Words without signs no database takes. */
const wordsOf = (text: string | null) => text?.replaceAll("\0", "").trim().slice(0, MAX_WORDS) || undefined;

/** Reads an address leniently: a shopper who edits it or follows an old link still gets a list. */
export function readProductSearch(params: URLSearchParams, handles: KnownHandles): ProductSearch {
  const [low, high] = [readRupiah(params.get("price_min")), readRupiah(params.get("price_max"))];
  const swapped = low !== undefined && high !== undefined && low > high;
  const page = Number(params.get("page"));
  const near = params.get("near");
  return {
    filters: {
      ...told({
        q: wordsOf(params.get("q")),
        price_min: swapped ? high : low,
        price_max: swapped ? low : high,
        stars: known<(typeof STARS)[number]>(params.get("stars"), STARS),
        near: near && PLACE.test(near) ? near : undefined,
        within: known<(typeof WITHIN)[number]>(params.get("within"), WITHIN),
        exact: params.get("exact") === "1" ? ("1" as const) : undefined,
        from: known<NonNullable<ProductFilters["from"]>>(params.get("from"), handles.from),
        sort: known<(typeof SORTS)[number]>(params.get("sort"), SORTS),
      }),
      ...chosen(params, handles),
      ...switched(params),
    },
    page: Number.isInteger(page) && page >= 1 && page <= MAX_PAGE ? page : 1,
    after: params.get("after")?.slice(0, 300) || undefined,
  };
}

const ORDER: readonly FilterName[] = [
  "q",
  ...SWITCHES,
  ...SEVERAL,
  "price_min",
  "price_max",
  "stars",
  "near",
  "from",
  "within",
  "exact",
  "sort",
];

/** The address of a list: only what was chosen, always in the same order, so that caches see one address per choice. */
export function productSearchAddress(base: string, filters: ProductFilters, page = 1, after?: string): string {
  const params = new URLSearchParams();
  for (const name of ORDER) {
    for (const value of [filters[name]].flat()) if (value !== undefined) params.append(name, String(value));
  }
  if (page > 1) params.set("page", String(page));
  if (after) params.set("after", after);
  const query = params.toString();
  return query ? `${base}?${query}` : base;
}

/** The same choice without some of its filters. */
export function without(filters: ProductFilters, ...names: FilterName[]): ProductFilters {
  const rest = { ...filters };
  for (const name of names) delete rest[name];
  return rest;
}

/** The same choice without one of several values. */
export function withoutOne(filters: ProductFilters, name: SeveralName, value: string): ProductFilters {
  const left = (filters[name] as string[] | undefined)?.filter((one) => one !== value) ?? [];
  return left.length > 0 ? { ...filters, [name]: left } : without(filters, name);
}
