import type { ShopCard } from "../contracts/catalog";
import type { DeliveryTerms, VendorState } from "../contracts/primitives";
import type { Query } from "../workflows/listing/current-listing";

/** What the catalogue needs to know of a vendor. Its exact address and phone are not part of it: they come with an order. */
export interface CatalogVendor extends Omit<DeliveryTerms, "delivery_zones"> {
  id: string;
  handle: string;
  state: VendorState;
  business_name: string;
  kecamatan_code: string | null;
  kelurahan_code: string | null;
  story: string | null;
  banner: ShopCard["banner"];
  opening_hours: ShopCard["opening_hours"] | null;
  closed_days: ShopCard["closed_days"] | null;
  rating_sum: number;
  rating_count: number;
  delivery_zones: DeliveryTerms["delivery_zones"] | null;
  decided_at: string | Date | null;
  created_at: string | Date;
}

const FIELDS = [
  "id",
  "handle",
  "state",
  "business_name",
  "kecamatan_code",
  "kelurahan_code",
  "story",
  "banner",
  "opening_hours",
  "closed_days",
  "rating_sum",
  "rating_count",
  "pickup_enabled",
  "pickup_note",
  "pickup_minimum",
  "delivery_enabled",
  "delivery_fee",
  "delivery_minimum",
  "delivery_zones",
  "delivery_note",
  "decided_at",
  "created_at",
];

export interface Selection {
  filters: Record<string, unknown>;
  pagination?: { take?: number; order?: Record<string, string> };
}

export async function catalogVendors(query: Query, { filters, pagination }: Selection): Promise<CatalogVendor[]> {
  const { data } = await query.graph({ entity: "vendor", fields: FIELDS, filters, pagination });
  return data as unknown as CatalogVendor[];
}
