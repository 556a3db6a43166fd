import { z } from "zod";
import { PRICE_BANDS, STAR_STEPS } from "../reference/price-bands";
import { ProductCard, ShopCard } from "./catalog";
import { AllergenCode, CategoryHandle, KecamatanHandle, KelurahanCode, PageNumber, PermitKind, Storage } from "./primitives";

export const ProductSort = z.enum(["relevan", "terdekat", "termurah", "termahal", "rating", "terbaru", "terlaris"]);
export const PriceBand = z.enum(PRICE_BANDS.map(({ handle }) => handle));
export const StarStep = z.enum(STAR_STEPS);
/** How hot its label says it is. */
export const Spice = z.enum(["none", "some", "hot"]);
export const Receiving = z.enum(["pickup", "delivery"]);

/** One value, or several that are alternatives: `kecamatan=a&kecamatan=b`. */
const several = <T extends z.ZodType>(one: T, error = "Pilih dari daftar.") => z.union([one, z.array(one).max(20)], { error }).optional();
const on = z.literal("1").optional();
const Price = z.coerce.number().int().min(0).max(1_000_000_000).optional();
/** Words people type; signs that are no letters mean nothing to a search, but a NUL no database takes. */
const typed = (most: number) =>
  z
    .string()
    .trim()
    .max(most)
    .refine((text) => !text.includes("\0"), "Ada tanda yang tidak bisa dibaca.");

/** Query of `GET /catalog/products`; the words are those of our public URLs. Alternatives within a name, everything else together. */
export const ProductQuery = z.strictObject({
  /** May name constraints in passing: "nasi uduk halal <20rb dekat rawalumbu". */
  q: typed(200).optional(),
  /** `1` = verified halal only; `non_halal` products are never part of it. */
  halal: on,
  kecamatan: several(KecamatanHandle, "Pilih kecamatan dari daftar."),
  category: several(CategoryHandle, "Pilih kategori dari daftar."),
  /** Shop handle. */
  shop: typed(80).optional(),
  price_min: Price,
  price_max: Price,
  price: several(PriceBand),
  /** At least so many stars. */
  stars: StarStep.optional(),
  /** Its shop is open at this moment. */
  open: on,
  /** It can be handed over today. */
  ready: on,
  receiving: several(Receiving),
  storage: several(Storage),
  /** Kind of its verified permit. */
  permit: several(PermitKind),
  /** Allergens that none of the results may hold, all of them. */
  without: several(AllergenCode, "Pilih alergen dari daftar."),
  vegetarian: on,
  spice: several(Spice),
  /** Where one looks from: `-6.28,106.99`, or a kelurahan's code. */
  near: z
    .string()
    .regex(/^-?\d{1,2}(\.\d{1,6})?,\d{1,3}(\.\d{1,6})?$/, "Tulis tempat seperti -6.28,106.99.")
    .optional(),
  from: KelurahanCode.optional(),
  /** Kilometres around that place to look in first (3 when absent), or `kota` for everywhere. */
  within: z.enum(["5", "10", "kota"]).optional(),
  /** The words are meant as they stand; no other spelling is guessed. */
  exact: on,
  sort: ProductSort.optional(),
  page: PageNumber,
  /** `next` of the page before; for pages deep down a sorted list. */
  after: z.string().max(300).optional(),
});
export type ProductQuery = z.infer<typeof ProductQuery>;

const Facet = z.array(z.strictObject({ handle: z.string(), count: z.int() }));
export const FACETS = [
  "category",
  "kecamatan",
  "halal",
  "price_band",
  "stars",
  "receiving",
  "storage",
  "permit",
  "free_from",
  "vegetarian",
  "spice",
] as const;
export type FacetName = (typeof FACETS)[number];
export const PRODUCT_PAGE_SIZE = 24;

/** What one may leave out to find more: a name of the query, a part of what was typed (`chip`), or some of its words (`words`). */
const Loosened = z.strictObject({ name: z.string(), label: z.string(), q: z.string().nullable(), count: z.int() });
export type Loosened = z.infer<typeof Loosened>;

const Spelt = z.strictObject({ typed: z.string(), meant: z.string() });
const Ring = z.int().nullable();

export const ProductList = z.strictObject({
  products: z.array(ProductCard),
  /** Matches; of very many only those that were looked at, so that no search counts the whole city (`count_capped`). */
  count: z.int(),
  count_capped: z.boolean(),
  page: z.int(),
  has_next: z.boolean(),
  /** For `after`; only of sorted lists. */
  next: z.string().nullable(),
  /** Of the matches that were counted, each as if nothing of its own were chosen. */
  facets: z.strictObject(Object.fromEntries(FACETS.map((name) => [name, Facet])) as Record<FacetName, typeof Facet>),
  /** How many are open now and can be had today; null where it was chosen already. */
  now: z.strictObject({ open: z.int(), ready: z.int() }),
  /** Parts of the words that were understood as constraints; `remove` is the query without it. */
  understood: z.array(z.strictObject({ text: z.string(), kind: z.string(), value: z.string(), remove: z.string() })),
  /** Words that were taken for others; `exact` asks for them as they stand. */
  spelt: z.array(Spelt),
  /** Kilometres around the place looked from: asked first, and after widening for want of choice; null is the whole city. */
  around: z.strictObject({ asked: Ring, shown: Ring }).nullable(),
  /** Shops whose name has all the words; first page only. */
  shops: z.array(ShopCard),
  /** When nothing fits: what to leave out, and how much there would be then. */
  loosen: z.array(Loosened),
  /** When nothing fits: the nearest there is, and what was left out for it. */
  instead: z.strictObject({ left_out: z.string(), spelt: z.array(Spelt), products: z.array(ProductCard) }).nullable(),
});
export type ProductList = z.infer<typeof ProductList>;

/** `GET /admin/search/explain`, for officers: why each result stands where it stands. */
export const ExplainedList = z.strictObject({
  words: z.string(),
  understood: ProductList.shape.understood,
  spelt: ProductList.shape.spelt,
  around: ProductList.shape.around,
  count: z.int(),
  products: z.array(
    z.strictObject({
      id: z.string(),
      handle: z.string(),
      title: z.string(),
      shop: z.string(),
      score: z.number(),
      /** What the score is the sum of, by the names of search/ranking.ts. */
      parts: z.record(z.string(), z.number()),
    }),
  ),
});
export type ExplainedList = z.infer<typeof ExplainedList>;

/** Query of `GET /catalog/suggestions`. */
export const SuggestionQuery = z.strictObject({ q: typed(80) });
/** What somebody who is still typing may mean. */
export const Suggestions = z.strictObject({
  /** Words to search for. */
  dishes: z.array(z.string()),
  products: z.array(z.strictObject({ handle: z.string(), title: z.string(), shop: z.string() })),
  shops: z.array(z.strictObject({ handle: z.string(), name: z.string(), kecamatan: z.string() })),
  places: z.array(z.strictObject({ name: z.string(), kecamatan: KecamatanHandle })),
});
export type Suggestions = z.infer<typeof Suggestions>;
