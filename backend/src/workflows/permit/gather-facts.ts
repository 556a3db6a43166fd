import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { HalalState, Storage } from "../../contracts/primitives";
import { forbiddenIn } from "../../modules/listing/rules/forbidden";
import type { CoveringPermit, ProductFacts } from "../../modules/permit/rules/compliance";
import type { Food } from "../../modules/permit/rules/facts";
import { recipeHash } from "../../modules/permit/rules/recipe";
import type { Container, FoodTrait } from "../../reference/food";

/** A product's place under one halal certificate. */
export interface RecipeCheck {
  coverage_id: string;
  permit_id: string;
  permit_state: CoveringPermit["state"];
  recipe_hash: string | null;
  refused_hash: string | null;
  review: "none" | "waiting" | "refused";
}

export interface GatheredProduct {
  listing_id: string;
  vendor_id: string;
  facts: ProductFacts;
  permits: CoveringPermit[];
  recipes: RecipeCheck[];
}

interface ListingFactsRow {
  id: string;
  title: string;
  vendor_id: string;
  category_handle: string;
  container: Container | null;
  ready_to_eat: boolean;
  storage: Storage;
  shelf_life_days: number;
  food_traits: FoodTrait[];
  halal_state: HalalState;
  ingredients: string[];
  allergens: string[];
  production_place: Food["premises"];
}

interface PermitFactsRow extends Omit<CoveringPermit, "recipe"> {
  vendor_id: string;
  /** Null for what covers the whole shop. */
  listing_id: string | null;
  coverage_id: string | null;
  recipe_hash: string | null;
  refused_hash: string | null;
  review: RecipeCheck["review"] | null;
}

/** States in which a permit says anything about a product. */
const SPEAKING = "('submitted', 'verified', 'expired', 'revoked')";

const LISTINGS = `
  select l.id, l.title, l.vendor_id, l.category_handle, l.container, l.ready_to_eat, l.storage, l.shelf_life_days, l.food_traits, l.halal_state,
         l.ingredients, l.allergens, v.production_place
  from listing l join vendor v on v.id = l.vendor_id
  where l.id = any(?) and l.deleted_at is null`;

const PERMITS = `
  select p.id, p.kind, p.scope, p.state, p.expires_on, p.vendor_id, c.listing_id, c.id as coverage_id, c.recipe_hash, c.refused_hash, c.review
  from permit_coverage c join permit p on p.id = c.permit_id and p.deleted_at is null and p.state in ${SPEAKING}
  where c.listing_id = any(?) and c.deleted_at is null
  union all
  select p.id, p.kind, p.scope, p.state, p.expires_on, p.vendor_id, null, null, null, null, null
  from permit p
  where p.vendor_id = any(?) and p.scope = 'vendor' and p.kind <> 'halal' and p.deleted_at is null and p.state in ${SPEAKING}`;

function factsOf(row: ListingFactsRow): ProductFacts {
  return {
    food: {
      container: row.container,
      ready_to_eat: row.ready_to_eat,
      storage: row.storage,
      shelf_life_days: row.shelf_life_days,
      premises: row.production_place,
      catering: row.category_handle === "nasi-kotak",
      traits: row.food_traits,
      // Whatever is said of it: what an older form let through is not halal either.
      halal_state: forbiddenIn(row) ? "non_halal" : row.halal_state,
    },
    recipe: recipeHash(row),
  };
}

const recipeCheck = (row: PermitFactsRow): RecipeCheck[] =>
  row.kind === "halal" && row.coverage_id
    ? [
        {
          ...{ coverage_id: row.coverage_id, permit_id: row.id, permit_state: row.state, review: row.review ?? "none" },
          ...{ recipe_hash: row.recipe_hash, refused_hash: row.refused_hash },
        },
      ]
    : [];

/** What the rules must know of these products, in two queries however many there are. */
export async function gatherFacts(db: Knex, listingIds: string[]): Promise<GatheredProduct[]> {
  const { rows: listings } = await db.raw<{ rows: ListingFactsRow[] }>(LISTINGS, [listingIds]);
  const vendorIds = [...new Set(listings.map((row) => row.vendor_id))];
  const { rows: permits } = await db.raw<{ rows: PermitFactsRow[] }>(PERMITS, [listingIds, vendorIds]);
  const named = new Map<string, PermitFactsRow[]>();
  const shopWide = new Map<string, PermitFactsRow[]>();
  for (const row of permits) {
    const [shelf, key] = row.listing_id === null ? [shopWide, row.vendor_id] : [named, row.listing_id];
    shelf.set(key, [...(shelf.get(key) ?? []), row]);
  }
  return listings.map((listing) => {
    const own = named.get(listing.id) ?? [];
    const covering = [...own, ...(shopWide.get(listing.vendor_id) ?? [])];
    return {
      listing_id: listing.id,
      vendor_id: listing.vendor_id,
      facts: factsOf(listing),
      permits: covering.map(({ id, kind, scope, state, expires_on, recipe_hash }) => ({
        ...{ id, kind, scope, state, expires_on, recipe: recipe_hash },
      })),
      recipes: own.flatMap(recipeCheck),
    };
  });
}
