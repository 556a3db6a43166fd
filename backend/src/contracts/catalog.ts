import { z } from "zod";
import { ProductChoice } from "./choice";
import { Preorder, WholesaleTier } from "./listing";
import {
  AllergenCode,
  CategoryHandle,
  ClosedDays,
  DeliveryTerms,
  HalalCertificate,
  HalalState,
  KecamatanCode,
  KecamatanHandle,
  NetContentUnit,
  OpeningHours,
  PageNumber,
  PermitKind,
  Photo,
  Rupiah,
  Storage,
  Timestamp,
  Unit,
} from "./primitives";

const Area = z.strictObject({ code: KecamatanCode, handle: KecamatanHandle, name: z.string() });

/** What shoppers gave, 1–5 with one decimal; null while nobody did, and absent in documents older than ratings. */
export const Rating = z.strictObject({ average: z.number().min(1).max(5), count: z.int().min(1) }).nullish();
export type Rating = z.infer<typeof Rating>;

/** What a product shows in a grid. Only products of approved vendors that are published ever appear. */
export const ProductCard = z.strictObject({
  id: z.string(),
  handle: z.string(),
  title: z.string(),
  price: Rupiah,
  /** The lowest price among its sizes and flavours; absent when there is nothing to choose, and on its own page. */
  from_price: Rupiah.optional(),
  unit: Unit,
  photo: Photo.nullable(),
  /** False = habis. */
  available: z.boolean(),
  rating: Rating,
  /** `certified` only after an officer verified the certificate; a claim under check shows as `in_process`. */
  halal: HalalState,
  category: z.strictObject({ handle: CategoryHandle, name: z.string() }),
  shop: z.strictObject({ handle: z.string(), name: z.string(), kecamatan: z.string() }),
});
export type ProductCard = z.infer<typeof ProductCard>;

export const ShopCard = z.strictObject({
  id: z.string(),
  handle: z.string(),
  name: z.string(),
  kecamatan: Area,
  kelurahan: z.string(),
  banner: Photo.nullable(),
  /** First sentence or so of the story. */
  tagline: z.string().nullable(),
  product_count: z.int(),
  rating: Rating,
  opening_hours: OpeningHours,
  closed_days: ClosedDays,
});
export type ShopCard = z.infer<typeof ShopCard>;

/** `GET /catalog/shops/:handle`. The exact address of a home is not public; it comes with an order. */
export const ShopPage = ShopCard.extend({ story: z.string().nullable(), terms: DeliveryTerms, joined_at: Timestamp });
export type ShopPage = z.infer<typeof ShopPage>;

/** `GET /catalog/products/:handle`. */
export const ProductPage = ProductCard.extend({
  variant_id: z.string(),
  description: z.string().nullable(),
  photos: z.array(Photo),
  /** What each costs from so many pieces on; absent in documents older than this field. */
  wholesale: z.array(WholesaleTier).optional(),
  /** Pieces left. */
  stock: z.int(),
  ingredients: z.array(z.string()),
  allergens: z.array(AllergenCode),
  net_content: z.int().nullable(),
  net_content_unit: NetContentUnit.nullable(),
  storage: Storage,
  /** Days as stored; 0 = eat today. */
  shelf_life_days: z.int(),
  ready_to_eat: z.boolean(),
  /** Its stock is filled again each morning; absent in documents older than this field. */
  daily: z.boolean().optional(),
  /** Made to order; null when sold from stock. Documents from before there were pre-orders or quotas lack them. */
  preorder: Preorder.partial({ quota: true }).nullish(),
  halal_certificate: HalalCertificate.nullable(),
  permit: z
    .strictObject({
      kind: PermitKind.exclude(["none"]),
      number: z.string(),
      expires_on: z.string().nullable(),
      /** An officer checked it and it has not expired; others are not shown. */
      state: z.literal("verified"),
    })
    .nullable(),
  shop_page: ShopCard.extend({ terms: DeliveryTerms }),
  /** Sizes and flavours that can be chosen, this product among them; empty: there is nothing to choose. */
  choices: z.array(ProductChoice),
  /** Others from the same shop, at most 6. */
  siblings: z.array(ProductCard),
  /** The same kind of food from other shops, near first, at most 6 and one of each shop; as halal as this product is. */
  related: z.array(ProductCard),
});
export type ProductPage = z.infer<typeof ProductPage>;

/** `GET /catalog/shops?kecamatan&q&page`. */
export const ShopQuery = z.strictObject({
  q: z.string().trim().max(100).optional(),
  kecamatan: KecamatanHandle.optional(),
  page: PageNumber,
});
export type ShopQuery = z.infer<typeof ShopQuery>;
export const ShopList = z.strictObject({ shops: z.array(ShopCard), count: z.int(), page: z.int(), has_next: z.boolean() });
export type ShopList = z.infer<typeof ShopList>;

/** `GET /catalog/overview`: everything the home page needs, in one document. */
export const CatalogOverview = z.strictObject({
  categories: z.array(z.strictObject({ handle: CategoryHandle, name: z.string(), photo: Photo.nullable(), count: z.int() })),
  kecamatan: z.array(Area.extend({ shop_count: z.int() })),
  newest: z.array(ProductCard),
  halal: z.array(ProductCard),
  shops: z.array(ShopCard),
  totals: z.strictObject({ shops: z.int(), products: z.int() }),
});
export type CatalogOverview = z.infer<typeof CatalogOverview>;
