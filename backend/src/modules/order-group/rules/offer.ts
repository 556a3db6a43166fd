import type { Preorder, WholesaleTier } from "../../../contracts/listing";
import type { ClosedDays, DeliveryMethod, DeliveryTerms, HalalState, OpeningHours, Photo } from "../../../contracts/primitives";
import type { Unit } from "../../../reference/labels";

export interface Shop {
  id: string;
  handle: string;
  name: string;
  kecamatan: string;
  /** Approved by the city. */
  open_for_business: boolean;
  opening_hours: OpeningHours;
  closed_days: ClosedDays;
  preparation_minutes: number;
  terms: DeliveryTerms;
  cash_enabled: boolean;
  /** Rupiah of goods per order up to which cash is taken. */
  cash_limit: number;
}

/** One product as it could be bought this moment. */
export interface Offer {
  variant_id: string;
  product_id: string;
  product_handle: string;
  listing_id: string;
  category: string;
  title: string;
  photo: Photo | null;
  unit: Unit;
  /** Made to order; null when sold from stock. */
  preorder: Preorder | null;
  on_sale: boolean;
  /** What shoppers are told, and the certificate behind a badge. */
  halal: HalalState;
  halal_certificate: { number: string; issued_on: string | null } | null;
  /** Rupiah. */
  price: number;
  /** What each costs from so many pieces on. */
  wholesale: readonly WholesaleTier[];
  /** Pieces not yet promised to anybody. */
  stock: number;
  inventory_item_id: string;
  location_id: string;
  shop: Shop;
}

export interface OfferedDelivery {
  method: DeliveryMethod;
  fee: number;
  note: string | null;
  short_of_minimum: number;
  zones: string[];
}

/** The ways a shop hands over goods worth `items_total` rupiah. */
export function offeredDeliveries(terms: DeliveryTerms, items_total: number): OfferedDelivery[] {
  const deliveries: OfferedDelivery[] = [];
  if (terms.pickup_enabled) {
    const short_of_minimum = Math.max(0, terms.pickup_minimum - items_total);
    deliveries.push({ method: "pickup", fee: 0, note: terms.pickup_note, short_of_minimum, zones: [] });
  }
  if (terms.delivery_enabled) {
    deliveries.push({
      method: "vendor_delivery",
      fee: terms.delivery_fee,
      note: terms.delivery_note,
      short_of_minimum: Math.max(0, terms.delivery_minimum - items_total),
      zones: terms.delivery_zones,
    });
  }
  return deliveries;
}
