import type { Storage } from "../contracts/primitives";
import type { CategoryHandle } from "./categories";
import type { Container } from "./food";
import type { Unit } from "./labels";

/** What most products of a shelf are, so that a vendor corrects instead of filling in. Habits of the city's kitchens, not rules. */
export interface CategoryDefaults {
  unit: Unit;
  container: Container;
  storage: Storage;
  /** Days it keeps as stored; 0: eat today. */
  shelf_life_days: number;
  ready_to_eat: boolean;
}

const today = { container: "on_sale", storage: "ambient", shelf_life_days: 0, ready_to_eat: true } as const;
const packed = { container: "plastic", storage: "ambient", ready_to_eat: true } as const;

export const CATEGORY_DEFAULTS: Record<CategoryHandle, CategoryDefaults> = {
  "makanan-berat": { ...today, unit: "porsi" },
  "lauk-matang": { ...today, unit: "porsi" },
  "nasi-kotak": { ...today, unit: "kotak", container: "paper" },
  jajanan: { ...today, unit: "potong" },
  "kue-basah": { ...today, unit: "potong", shelf_life_days: 1 },
  "kue-kering": { ...packed, unit: "toples", shelf_life_days: 90 },
  "roti-bolu": { ...packed, unit: "loyang", container: "paper", shelf_life_days: 3 },
  "keripik-camilan": { ...packed, unit: "bungkus", shelf_life_days: 90 },
  "makanan-beku": { unit: "pak", container: "plastic", storage: "frozen", shelf_life_days: 30, ready_to_eat: false },
  "sambal-bumbu": { ...packed, unit: "botol", container: "glass", shelf_life_days: 30 },
  minuman: { unit: "botol", container: "plastic", storage: "chilled", shelf_life_days: 1, ready_to_eat: true },
  "oleh-oleh": { ...packed, unit: "kotak", container: "paper", shelf_life_days: 30 },
};
