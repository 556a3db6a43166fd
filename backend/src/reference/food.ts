/** Containers in the order of the P-IRT number's first digit, and food that is packed before the buyer's eyes. */
export const CONTAINERS = ["glass", "plastic", "paper", "can", "foil", "other", "composite", "double", "on_sale"] as const;
export type Container = (typeof CONTAINERS)[number];

/** Kinds of food and things said about it that home industry may not make or say. */
export const FOOD_TRAITS = [
  "dairy",
  "canned_low_acid",
  "bottled_water",
  "baby_food",
  "pasteurised",
  "sni_mandatory",
  "health_claim",
  "imported",
] as const;
export type FoodTrait = (typeof FOOD_TRAITS)[number];
