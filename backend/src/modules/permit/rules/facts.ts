import type { HalalState, Storage } from "../../../contracts/primitives";
import type { BusinessScale } from "../../../reference/business-scale";
import type { Container, FoodTrait } from "../../../reference/food";

/** What the engine must know of a product; plain data, all of it from the product's own form or its shop's application. */
export interface Food {
  /** Null: not told; judged as packed beforehand. */
  container: Container | null;
  ready_to_eat: boolean;
  storage: Storage;
  /** Days it keeps as stored; 0: eat today. */
  shelf_life_days: number;
  /** Where it is made; null: not told, judged as at home. */
  premises: "home" | "shop" | "shared_kitchen" | "factory" | null;
  /** Made for many eaters at once. */
  catering: boolean;
  traits: readonly FoodTrait[];
  halal_state: HalalState;
}

export interface Seller {
  scale: BusinessScale;
}

/** A permit in hand; `until` is its last valid day (YYYY-MM-DD), null when it has none. */
export interface Held {
  permit: Permit;
  until: string | null;
}

export const PERMITS = ["nib", "hsp", "slhs", "pirt", "bpom_md", "bpom_ml", "halal"] as const;
export type Permit = (typeof PERMITS)[number];
