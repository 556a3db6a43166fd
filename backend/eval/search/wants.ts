import { allergensIn } from "../../src/demo/dishes/dish";
import type { KELURAHAN, KecamatanHandle } from "../../src/reference/areas";
import { KECAMATAN } from "../../src/reference/areas";
import type { AllergenCode } from "../../src/reference/labels";
import { KELURAHAN_CENTRES } from "../../src/reference/places";
import type { Shop, Truth } from "./city";
import type { Half } from "./families";

export const STRATA = ["head", "typo", "spelling", "affix", "slang", "place", "constraint", "vendor", "English", "no-answer"] as const;
export type Stratum = (typeof STRATA)[number];

type Kelurahan = (typeof KELURAHAN)[number]["code"];

/** What somebody who typed a query wants, in terms of the truth. */
export interface Want {
  /** Names of dishes that are it. */
  dishes?: readonly string[];
  /** Dishes that would do in a pinch. */
  akin?: readonly string[];
  vendor?: string;
  isHot?: boolean;
  isMild?: boolean;
  in?: KecamatanHandle;
  near?: { kecamatan: KecamatanHandle; kelurahan?: Kelurahan };
  price?: readonly [min: number, max: number];
  isHalal?: boolean;
  /** Can be had today: in stock, not made to order, at a shop that opens. */
  isReady?: boolean;
  isOpen?: boolean;
  isFrozen?: boolean;
  isPreorder?: boolean;
  by?: "pickup" | "delivery";
  without?: readonly AllergenCode[];
  isVegetarian?: boolean;
}

export interface LabelledQuery {
  text: string;
  half: Half;
  stratum: Stratum;
  /** Null: nothing in the city is it, and nothing should be shown. */
  want: Want | null;
  /** Written by a person, not made by a rule. */
  byHand: boolean;
}

const KELURAHAN_OF = (kecamatan: KecamatanHandle): string => KECAMATAN.find(({ handle }) => handle === kecamatan)?.code ?? "";

function metresBetween([a, b]: readonly [number, number], [c, d]: readonly [number, number]): number {
  const [north, east] = [(c - a) * 111_320, (d - b) * 111_320 * Math.cos((a * Math.PI) / 180)];
  return Math.hypot(north, east);
}

/** Next door 3, a short ride 2, another part of the city 0. */
function nearness(shop: Shop, { kecamatan, kelurahan }: NonNullable<Want["near"]>): 0 | 2 | 3 {
  if (kelurahan ? shop.kelurahan === kelurahan : shop.kecamatan === kecamatan) return 3;
  const there = KELURAHAN_CENTRES[shop.kelurahan];
  const centres = kelurahan
    ? [KELURAHAN_CENTRES[kelurahan]]
    : Object.entries(KELURAHAN_CENTRES).flatMap(([code, centre]) => (code.startsWith(KELURAHAN_OF(kecamatan)) ? [centre] : []));
  const metres = Math.min(...centres.map((centre) => (there && centre ? metresBetween(there, centre) : Number.POSITIVE_INFINITY)));
  return metres <= 3_000 ? 2 : 0;
}

const FLESH = /daging|ayam|sapi|kambing|ikan|udang|cumi|buntut|iga|ceker|kulit|sosis|terasi|bebek/;
const isPlantOrEgg = ({ dish }: Truth): boolean =>
  dish !== null && !dish.ingredients.some((one) => FLESH.test(one) && one !== "telur ayam");

/** What must hold, whatever the dish is. */
function holds(product: Truth, want: Want): boolean {
  const { shop, price, halal } = product;
  const [least, most] = want.price ?? [0, Number.POSITIVE_INFINITY];
  const held = allergensIn(product.dish?.ingredients ?? []);
  return (
    price >= least &&
    price <= most &&
    (!want.isHalal || halal === "certified") &&
    (!want.in || shop.kecamatan === want.in) &&
    (!want.isReady || (product.stock > 0 && !product.isPreorder && shop.isOpen)) &&
    (!want.isOpen || shop.isOpen) &&
    (!want.isFrozen || product.isFrozen) &&
    (!want.isPreorder || product.isPreorder) &&
    (!want.by || shop.receiving[want.by]) &&
    (!want.isVegetarian || isPlantOrEgg(product)) &&
    !want.without?.some((code) => held.includes(code))
  );
}

function ofDish({ dish }: Truth, { dishes, akin }: Want): number {
  if (!dishes) return dish ? 3 : 1;
  if (!dish) return 0;
  return dishes.includes(dish.name) ? 3 : akin?.includes(dish.name) ? 1 : 0;
}

/** How much a product is what was wanted: 3 exactly, 2 nearly, 1 in a pinch, 0 not at all. */
export function grade(product: Truth, want: Want): number {
  if (!holds(product, want)) return 0;
  let worth = ofDish(product, want);
  if (want.vendor && product.shop.id !== want.vendor) worth = want.dishes ? Math.min(worth, 1) : 0;
  if (want.vendor && product.shop.id === want.vendor) worth = Math.max(worth, 1);
  if (want.isHot) worth = Math.min(worth, product.spice + 1);
  if (want.isMild) worth = product.spice === 2 ? 0 : Math.min(worth, 3 - product.spice * 2);
  if (want.near) worth = Math.min(worth, nearness(product.shop, want.near));
  return product.stock > 0 ? worth : Math.min(worth, 1);
}

/** Shown although halal was asked and no officer verified it, or although it cannot be had as asked: never forgiven. */
export const violates = ({ halal, stock, isPreorder, shop }: Truth, want: Want): boolean =>
  (want.isHalal === true && halal !== "certified") ||
  (want.isReady === true && (stock === 0 || isPreorder || !shop.isOpen)) ||
  (want.isOpen === true && !shop.isOpen);
