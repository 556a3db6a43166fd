import type { ProductQuery } from "../../contracts/product-search";
import type { Chip, SearchConstraint } from "../../language/constraints";
import { parseQuery } from "../../language/parse-query";
import { KECAMATAN, KELURAHAN } from "../../reference/areas";
import { centreOf, type Standpoint } from "./around";
import { openParts, slotsLeftToday, type WeekMoment } from "./hours";

/** Medusa's search vocabulary without Medusa. */
export type Filters = { [field: string]: unknown };

/** One thing that was asked for and may be given up again: a name of the address, or what was understood from the words. */
export interface Condition {
  name: string;
  /** As it was typed, when it was. */
  label: string;
  filters: Filters;
  /** The words without it, when it was typed. */
  q: string | null;
}

/** What the search index is asked. */
export interface Question {
  /** Words to be found; empty when nothing or constraints only were typed. */
  words: string;
  /** They are meant as they stand: nothing is guessed. */
  isExact: boolean;
  conditions: Condition[];
  order?: Record<string, "ASC" | "DESC">;
  /** Where the shopper looks from; only what is near it is shown, as far as there is enough. */
  from?: Standpoint;
  /** Nearest first. */
  isNearest: boolean;
  understood: Chip[];
}

const ORDERS: Partial<Record<NonNullable<ProductQuery["sort"]>, Record<string, "ASC" | "DESC">>> = {
  terbaru: { created_at: "DESC" },
  termurah: { price: "ASC" },
  termahal: { price: "DESC" },
  rating: { rating: "DESC" },
  terlaris: { sold: "DESC" },
};

const listOf = <T>(value: T | T[] | undefined): T[] => (value === undefined ? [] : ([value].flat() as T[]));

export const openNow = ({ slot, date }: WeekMoment): Filters => ({ open_slots: { $contains: slot }, closed_on: { $nin: [date] } });

/** In stock, its shop opens some time before midnight, and what is made to order is made today. */
export const readyToday = (moment: WeekMoment): Filters => ({
  available: true,
  closed_on: { $nin: [moment.date] },
  open_slots: { $overlaps: slotsLeftToday(moment) },
  $or: [{ preorder_days: { $lt: 0 } }, { preorder_days: 0, preorder_cutoff: { $gt: moment.minute } }],
});

/** An evening from six o'clock on. */
const FEW_PARTS = 3;

/** Where an index finds what is open in one of these half hours (rules/hours); whether it really is, the other conditions say. */
function openAbout(slots: readonly number[]): Filters {
  const parts = openParts(slots).map(String);
  // With more of the day ahead nearly every shop opens: an index would put together all it has to leave out a few.
  return parts.length <= FEW_PARTS ? { open_parts: parts } : {};
}
const findOpen = (moment: WeekMoment): Filters => ({ ...openNow(moment), ...openAbout([moment.slot]) });
const findReady = (moment: WeekMoment): Filters => ({ ...readyToday(moment), ...openAbout(slotsLeftToday(moment)) });

const range = (min: number | undefined, max: number | undefined): Filters => ({
  price: { ...(min === undefined ? {} : { $gte: min }), ...(max === undefined ? {} : { $lte: max }) },
});

function centreOfKecamatan(handle: string): Standpoint | undefined {
  const code = KECAMATAN.find((area) => area.handle === handle)?.code;
  return centreOf(KELURAHAN.filter((area) => area.kecamatan_code === code).map((area) => area.code));
}

/** Where a shopper looks from: the device, a chosen kelurahan, or a place that was typed. */
function placeOf({ near, from }: ProductQuery, constraints: readonly SearchConstraint[]): Standpoint | undefined {
  const [lat, lng] = near?.split(",").map(Number) ?? [];
  if (lat !== undefined && lng !== undefined) return { lat, lng, own: [] };
  if (from) return centreOf([from]);
  const typed = constraints.find((one) => one.kind === "near");
  if (typed?.kind !== "near") return undefined;
  return typed.kelurahan ? centreOf([typed.kelurahan]) : centreOfKecamatan(typed.kecamatan);
}

function filtersOf(constraint: SearchConstraint, moment: WeekMoment): Filters | undefined {
  switch (constraint.kind) {
    case "price":
      return range(constraint.min, constraint.max);
    case "halal":
      return { halal: "certified" };
    case "not_spicy":
      return { spice: "none" };
    case "open_now":
      return findOpen(moment);
    case "ready_today":
      return findReady(moment);
    case "kecamatan":
      return { kecamatan: [constraint.value] };
    case "frozen":
      return { storage: "frozen" };
    case "preorder":
      return { preorder_days: { $gte: 0 } };
    case "delivery":
    case "pickup":
      return { receiving: constraint.kind };
    case "without":
      return { free_from: { $contains: [constraint.allergen] } };
    case "vegetarian":
      return { vegetarian: true };
    default:
      // How near is near depends on what there is (rules/around).
      return undefined;
  }
}

/** What was typed in passing; several kecamatan are alternatives. */
function typedConditions(constraints: readonly SearchConstraint[], chips: readonly Chip[], moment: WeekMoment): Condition[] {
  const kecamatan = constraints.flatMap((one) => (one.kind === "kecamatan" ? [one.value] : []));
  const seen = new Set<string>();
  return constraints.flatMap((constraint): Condition[] => {
    const filters = constraint.kind === "kecamatan" ? { kecamatan } : filtersOf(constraint, moment);
    const key = JSON.stringify(filters);
    if (!filters || seen.has(key)) return [];
    seen.add(key);
    const chip = chips.find(({ kind }) => kind === constraint.kind);
    return [{ name: "chip", label: chip?.text ?? constraint.kind, filters, q: chip?.remove ?? null }];
  });
}

function chosenConditions(query: ProductQuery, moment: WeekMoment): Condition[] {
  const found: Condition[] = [];
  const add = (name: string, label: string, filters: Filters) => found.push({ name, label, filters, q: null });
  const several = (name: string, field: string, value: string | string[] | undefined) => {
    const values = listOf(value);
    if (values.length > 0) add(name, values.join(", "), { [field]: values });
  };
  if (query.halal) add("halal", "halal", { halal: ["certified"] });
  several("kecamatan", "kecamatan", query.kecamatan);
  several("category", "category", query.category);
  if (query.shop) add("shop", query.shop, { shop: query.shop });
  if (query.price_min !== undefined || query.price_max !== undefined) add("price_min", "", range(query.price_min, query.price_max));
  several("price", "price_band", query.price);
  if (query.stars) add("stars", query.stars, { stars: [query.stars] });
  if (query.open) add("open", "open", findOpen(moment));
  if (query.ready) add("ready", "ready", findReady(moment));
  several("receiving", "receiving", query.receiving);
  several("storage", "storage", query.storage);
  several("permit", "permit", query.permit);
  const without = listOf(query.without);
  if (without.length > 0) add("without", without.join(", "), { free_from: { $contains: without } });
  if (query.vegetarian) add("vegetarian", "vegetarian", { vegetarian: true });
  several("spice", "spice", query.spice);
  return found;
}

const NOT_TO_BE_LEFT_OUT: ReadonlySet<string> = new Set(["halal", "free_from", "vegetarian"]);

/** What somebody may not eat is offered without only when they say so themselves. */
export const isStrict = ({ filters }: Condition): boolean => Object.keys(filters).some((field) => NOT_TO_BE_LEFT_OUT.has(field));

/** Words of a public address as a question to the product index. */
export function questionOf(query: ProductQuery, moment: WeekMoment): Question {
  const { words, constraints, chips } = parseQuery(query.q ?? "");
  const from = placeOf(query, constraints);
  const sort = query.sort ?? "relevan";
  return {
    words: words.join(" "),
    isExact: query.exact === "1",
    conditions: [...chosenConditions(query, moment), ...typedConditions(constraints, chips, moment)],
    order: ORDERS[sort],
    from,
    isNearest:
      from !== undefined &&
      (sort === "terdekat" || (sort === "relevan" && constraints.some(({ kind }) => kind === "near") && words.length === 0)),
    understood: chips,
  };
}

/** All conditions together; what ended yesterday is not on sale, whether or not anybody has noticed. */
export const together = (conditions: readonly Condition[], { date }: WeekMoment): Filters => ({
  sale_until: { $gte: date },
  ...(conditions.length > 0 ? { $and: conditions.map(({ filters }) => filters) } : {}),
});
