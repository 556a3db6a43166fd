import type { ProductCard, ProductPage, ShopCard, ShopPage } from "../contracts/catalog";

/** What a product page shows beside its card; the shop and its other products are read when the page is asked for. */
export type ProductDetail = Omit<ProductPage, keyof ProductCard | "shop_page" | "siblings">;
export type ShopDetail = Omit<ShopPage, keyof ShopCard>;

/** A product on sale as the search index holds it: fields to find it by, and what is shown, ready to send. */
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
  halal: string;
  price: number;
  created_at: string;
  /** Last day on sale, YYYY-MM-DD; far away when nothing ends it. */
  sale_until: string;
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
  card: ShopCard;
  detail: ShopDetail;
}
