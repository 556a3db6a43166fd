import type { DeliveryMethod, OrderState, PaymentMethod, PaymentState } from "../contracts/primitives";

/** A purchase as it is put on paper, for the whole group or for one shop. Amounts are whole rupiah, instants ISO 8601. */
export interface Receipt {
  /** The group's (or the shop order's) number. */
  number: string;
  placed_at: string;
  printed_at: string;
  buyer: { name: string; phone: string; address: string | null };
  payment: { method: PaymentMethod; state: PaymentState; paid_at: string | null };
  shops: ReceiptShop[];
  /** Rupiah on top of the goods: the way of paying, and the code that made a transfer's sum its own. */
  payment_fee: number;
  unique_code: number;
  /** Where the purchase can be followed; also in the QR. */
  status_link: string;
}

export interface ReceiptShop {
  number: string;
  name: string;
  /** As far as the shop made them public. */
  address: string | null;
  nib: string | null;
  state: OrderState;
  delivery_method: DeliveryMethod;
  lines: ReceiptLine[];
  discounts: { label: string; amount: number }[];
  delivery_fee: number;
  total: number;
  /** Inside the total. */
  taxes: { label: string; amount: number }[];
  /** What became cheaper before it was handed over, and by how much; the lines and the total are without it. */
  lowered: { text: string; amount: number }[];
  /** `in_totals`: gives back what a lowered line was paid too much, so that the total is without it already. */
  refunds: { at: string; amount: number; reason: string | null; in_totals: boolean }[];
}

export interface ReceiptLine {
  title: string;
  quantity: number;
  unit: string;
  unit_price: number;
  total: number;
}
