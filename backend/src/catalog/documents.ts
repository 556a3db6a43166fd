import type { ProductCard, ProductPage, ShopCard, ShopPage } from "../contracts/catalog";

/** What a product page shows beside its card; the shop and its other products are read when the page is asked for. */
export type ProductDetail = Omit<ProductPage, keyof ProductCard | "shop_page" | "siblings" | "related" | "choices">;
export type ShopDetail = Omit<ShopPage, keyof ShopCard>;

/**
 * A product on sale as the search index holds it: fields to find it by, and what is shown, ready to send. Both engines hold the same
 * documents. Whoever fills an index in bulk calls `productDocument` (build-product.ts) with rows of its own; it needs no query.
 */
export interface ProductDocument extends Record<string, unknown> {
  /** The listing's. */
  id: string;
  handle: string;
  vendor_id: string;
  title: string;
  ingredients: string[];
  description: string | null;
  category_name: string;
  shop_name: string;
  kecamatan_name: string;
  category: string;
  kecamatan: string;
  shop: string;
  /** The words of its shop's name as queries spell them; empty when it is called like any dish. */
  called: string;
  /** Kemendagri code of the shop's kelurahan; empty when the shop has none. */
  kelurahan: string;
  /** The middle of the kelurahan (reference/places), never a home. */
  position: { lat: number; lng: number } | null;
  /** Verified only: `certified` stands for a badge. */
  halal: string;
  price: number;
  price_band: string;
  /** Stock is left. */
  available: boolean;
  /** Days from the order to the day it is ready; -1: sold from stock. */
  preorder_days: number;
  /** Minute of the day in Jakarta until which an order counts for today. */
  preorder_cutoff: number;
  /** Half hours of the week its shop is open, 0 … 335 from Monday 00:00 in Jakarta (rules/hours.ts). */
  open_slots: number[];
  /** Parts of the day in which its shop is open on some day (rules/hours), as text. */
  open_parts: string[];
  /** YYYY-MM-DD of the days its shop keeps closed. */
  closed_on: string[];
  /** `pickup`, `delivery`. */
  receiving: string[];
  storage: string;
  /** Kind of its verified permit; `none` without one. */
  permit: string;
  /** Allergen groups its declared label does not hold. */
  free_from: string[];
  vegetarian: boolean;
  /** `none`, `some`, `hot`; null: not asked of such food. */
  spice: string | null;
  rating_sum: number;
  rating_count: number;
  /** Stars 0 … 5 drawn towards the average while few voted; to sort by. */
  rating: number;
  /** Every step of stars it reaches (reference/price-bands); none while nobody voted. */
  stars: string[];
  /** Pieces handed over. */
  sold: number;
  created_at: string;
  /** When its shop was approved. */
  vendor_since: string;
  /** Last day on sale, YYYY-MM-DD; far away when nothing ends it. */
  sale_until: string;
  /** 0 … 1: how good it is whatever was asked (search/ranking.ts); engines may cut their candidates by it. */
  quality: number;
  card: ProductCard;
  detail: ProductDetail;
}

/** An approved shop. */
export interface ShopDocument extends Record<string, unknown> {
  /** The vendor's. */
  id: string;
  handle: string;
  name: string;
  story: string | null;
  kecamatan: string;
  kecamatan_name: string;
  product_count: number;
  joined_at: string;
  /** 0 … 1 (search/ranking.ts); engines may cut their candidates by it. */
  quality: number;
  card: ShopCard;
  detail: ShopDetail;
}
