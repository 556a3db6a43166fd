import type { ListingInput } from "../../contracts/listing";
import type { CategoryHandle } from "../../reference/categories";
import type { AllergenCode, Unit } from "../../reference/labels";

/** What a kitchen makes, before a shop puts its price and its name on it. */
export interface Dish {
  title: string;
  /** Name in pictures/recipes. */
  scene: string;
  /** Usual price from … to, in thousands of rupiah. */
  price: readonly [number, number];
  /** Most first. */
  ingredients: readonly string[];
  about: string;
  category: CategoryHandle;
  unit: Unit;
  content: readonly [number, "g" | "ml" | "pcs"] | null;
  storage: ListingInput["storage"];
  days: number;
  ready: boolean;
  /** Food type of a P-IRT number (Peraturan BPOM 22/2018, digits 2–3). */
  foodType: string;
  /** Contains what is haram; must say so. */
  haram: boolean;
  /** It is sold without a variation too. */
  plain: boolean;
  variations: readonly Variation[];
}

/** A variety beside the plain one: its name, thousands of rupiah more, what is in it. */
export type Variation = readonly [name: string, dearer?: number, ingredient?: string];

export type Shelf = Pick<Dish, "category" | "unit" | "content" | "storage" | "days" | "ready" | "foodType">;
type Exceptions = Partial<Shelf> & { vary?: readonly Variation[]; only?: boolean; haram?: boolean };
type Row = readonly [title: string, scene: string, price: readonly [number, number], ingredients: string, about: string, but?: Exceptions];

/** A menu: rows that share a shelf unless they say otherwise. */
export function menu(shelf: Shelf, rows: readonly Row[]): readonly Dish[] {
  return rows.map(([title, scene, price, ingredients, about, but = {}]) => {
    const { vary = [], only = false, haram = false, ...differences } = but;
    return {
      ...shelf,
      ...differences,
      title,
      scene,
      price,
      ingredients: ingredients.split(", "),
      about,
      haram,
      plain: !only,
      variations: vary,
    };
  });
}

const ALLERGEN_WORDS: Record<AllergenCode, RegExp> = {
  gluten:
    /\b(?:terigu|mi telur|mi kuning|kulit pangsit|kulit lumpia|roti|makaroni|panir|gandum|oat|kue kering|wafer|biskuit|sosis|nugget)\b/,
  egg: /\b(?:telur(?! ikan)|mayones|mi telur)\b/,
  fish: /\b(?:ikan|udang|ebi|terasi|teri|cumi|kerang|petis|rajungan|kepiting|bandeng|tenggiri|tuna|tongkol|lele|gurame|roa|saus tiram)\b/,
  soy_peanut: /\b(?:kacang tanah|kedelai|kecap|tahu|tempe|oncom|tauco|bumbu pecel)\b/,
  milk: /\b(?:susu|keju|mentega|krim|yoghurt|cokelat|krimer|mozarela)\b/,
  tree_nut: /\b(?:mede|almond|kenari|hazelnut)\b/,
  sulphite: /\b(?:buah kering|kismis|manisan|aprikot)\b/,
};

/** The allergen groups a list of ingredients names. */
export function allergensIn(ingredients: readonly string[]): AllergenCode[] {
  const text = ingredients.join(", ").toLowerCase();
  return (Object.keys(ALLERGEN_WORDS) as AllergenCode[]).filter((code) => ALLERGEN_WORDS[code].test(text));
}
