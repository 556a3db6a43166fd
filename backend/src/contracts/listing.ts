import { z } from "zod";
import { LONGEST_PREORDER_DAYS } from "../reference/checkout-terms";
import { RecipeReview } from "./permit";
import {
  AllergenCode,
  CategoryHandle,
  Container,
  Day,
  FoodTrait,
  HalalState,
  NetContentUnit,
  PageNumber,
  PermitCode,
  Photo,
  Rupiah,
  Storage,
  Timestamp,
  Unit,
} from "./primitives";

/** HH:MM in Jakarta. */
export const ClockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "Tulis jam seperti 15:00.");

/**
 * Made to order: ready `days` after the day of the order; from `cutoff` on, today's orders count as tomorrow's. `quota`: pieces that can be made
 * for one day, whoever ordered them; null: as many as there is stock.
 */
export const Preorder = z.strictObject({
  days: z.int().min(0).max(LONGEST_PREORDER_DAYS, `Paling lama ${LONGEST_PREORDER_DAYS} hari.`),
  cutoff: ClockTime.nullable(),
  quota: z.int().min(1, "Tulis berapa yang sanggup dibuat sehari.").max(10_000, "Paling banyak 10.000 sehari.").nullable(),
});
export type Preorder = z.infer<typeof Preorder>;

/** From so many pieces on, each costs this much. */
export const WholesaleTier = z.strictObject({
  from: z.int().min(2, "Grosir mulai dari 2.").max(999, "Grosir paling banyak mulai dari 999."),
  price: Rupiah.min(100, "Harga minimal Rp100."),
});
export type WholesaleTier = z.infer<typeof WholesaleTier>;

/** Everything a vendor says about a product. `POST /vendor/products` takes it whole, `PATCH /vendor/products/:id` any part. */
export const ListingInput = z.strictObject({
  title: z.string().trim().min(3, "Tulis nama produk.").max(80),
  description: z.string().trim().max(2000).nullable(),
  category: CategoryHandle,
  price: Rupiah.min(100, "Harga minimal Rp100.").max(100_000_000, "Harga maksimal Rp100.000.000."),
  /** In the order of their pieces, each cheaper than the one before and than `price`. */
  wholesale: z.array(WholesaleTier).max(5, "Paling banyak 5 harga grosir."),
  stock: z.int().min(0, "Stok tidak boleh kurang dari 0.").max(100_000, "Stok maksimal 100.000."),
  unit: Unit,
  photos: z.array(Photo).max(6, "Paling banyak 6 foto."),
  state: z.enum(["draft", "published", "hidden"]),
  ingredients: z.array(z.string().trim().min(1).max(80)).max(60),
  allergens: z.array(AllergenCode).max(7),
  net_content: z.int().min(1).max(1_000_000).nullable(),
  net_content_unit: NetContentUnit.nullable(),
  /** What it is packed in when it is on sale; null while the vendor has not said. */
  container: Container.nullable(),
  storage: Storage,
  /** Days; 0 = eat today. */
  shelf_life_days: z.int().min(0).max(3650),
  ready_to_eat: z.boolean(),
  food_traits: z.array(FoodTrait).max(8),
  /** Pieces the stock is filled up to each morning; null: no daily menu. */
  daily_stock: z.int().min(1, "Tulis berapa yang dibuat tiap pagi.").max(10_000, "Paling banyak 10.000 tiap pagi.").nullable(),
  /** Null: sold from stock. */
  preorder: Preorder.nullable(),
  /** What the shop says; what shoppers are told also depends on the certificate. */
  halal_state: HalalState,
  /** The shop's certificate this product is named under; only with `certified`. */
  halal_permit_id: z.string().nullable(),
  /** The shop's P-IRT or BPOM permit this product is named under; permits of the whole shop need not be named. */
  food_permit_id: z.string().nullable(),
});
export type ListingInput = z.infer<typeof ListingInput>;

/** What the law asks for this product today, as far as the shop has told about it. */
export const PermitAdvice = z.strictObject({
  /** YYYY-MM-DD, the day it is worked out for. */
  day: Day,
  required: z.array(
    z.strictObject({
      /** Any one is enough; the easiest to get stands first. */
      any_of: z.array(PermitCode),
      because: z.array(z.string()),
      /** Where the duty comes from. */
      law: z.string(),
      missing: z.boolean(),
    }),
  ),
  /** The one to apply for now. */
  next: PermitCode.nullable(),
  /** What the label must show. */
  label: z.array(z.enum(["dates", "not_halal", "storage"])),
});
export type PermitAdvice = z.infer<typeof PermitAdvice>;

/** `GET /vendor/products/:id` and the answer of POST and PATCH; `id` is the listing's (lst_…). */
export const ListingView = ListingInput.extend({
  id: z.string(),
  handle: z.string(),
  /** What shoppers are told about halal. */
  halal_shown: HalalState,
  /** How its ingredients stand under its certificate: `waiting` for an officer, `refused` by one. */
  recipe_review: RecipeReview,
  /** Whether shoppers can find it now, and if not, why (Indonesian sentences). */
  on_sale: z.boolean(),
  obstacles: z.array(z.string()),
  permits: PermitAdvice,
  updated_at: Timestamp,
});
export type ListingView = z.infer<typeof ListingView>;

/** `GET /vendor/products`. */
export const ListingQuery = z.strictObject({
  state: z.enum(["draft", "published", "hidden"]).optional(),
  q: z.string().trim().max(80).optional(),
  page: PageNumber,
});
export const ListingList = z.strictObject({
  products: z.array(
    ListingInput.pick({ title: true, price: true, stock: true, unit: true, state: true, category: true }).extend({
      id: z.string(),
      handle: z.string(),
      photo: Photo.nullable(),
      on_sale: z.boolean(),
    }),
  ),
  page: z.int(),
  has_next: z.boolean(),
  counts: z.strictObject({ draft: z.int(), published: z.int(), hidden: z.int() }),
});
export type ListingList = z.infer<typeof ListingList>;
