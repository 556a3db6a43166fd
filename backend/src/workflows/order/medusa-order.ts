import type { LineSnapshot } from "../checkout/drafts";

/** What the steps of an order's life need of the Medusa order behind it. */
export interface MedusaOrder {
  id: string;
  items: { id: string; title: string; quantity: number; metadata: LineSnapshot | null }[];
  shipping_address: Record<string, unknown> | null;
  shipping_methods: { shipping_option_id: string; data: Record<string, unknown> | null }[];
  payment_collections: { payments: { id: string }[] }[];
}

export const MEDUSA_ORDER_FIELDS = [
  "id",
  // All of an item: Medusa keeps quantities in a versioned detail row and fills them in only then.
  "items.*",
  "shipping_address.*",
  "shipping_methods.shipping_option_id",
  "shipping_methods.data",
  "payment_collections.payments.id",
];

export const lineIds = (order: MedusaOrder) => order.items.map((item) => item.id);
export const listingIds = (order: MedusaOrder) => order.items.flatMap((item) => item.metadata?.listing_id ?? []);
/** One, in fact: what the shop is promised for this order. */
export const paymentsOf = (order: MedusaOrder) =>
  order.payment_collections.flatMap((collection) => collection.payments.map((payment) => payment.id));
