import type { PaymentOption } from "../../../contracts/checkout";
import type { PaymentMethod } from "../../../contracts/primitives";
import { CASH_DEBT_LIMIT, PAYMENT_FEES } from "../../../reference/checkout-terms";
import { rupiah } from "./rupiah";

/** What decides whether one shop takes cash for its part of a cart. */
export interface CashBasket {
  name: string;
  cash_enabled: boolean;
  /** Rupiah of goods per order. */
  cash_limit: number;
  /** Rupiah the shop owes the market. */
  owes: number;
  /** Rupiah of goods after the discount. */
  goods: number;
}

type Obstacle = Pick<PaymentOption, "reason" | "hint">;

function obstacleOf({ name, cash_enabled, cash_limit, owes, goods }: CashBasket): Obstacle | null {
  if (!cash_enabled) return { reason: "refused", hint: `${name} tidak menerima bayar tunai.` };
  // What a shop owes is between the shop and the market: shoppers are told no more than that it does not take cash now.
  if (owes > CASH_DEBT_LIMIT) return { reason: "paused", hint: `${name} sementara tidak menerima bayar tunai.` };
  if (goods <= cash_limit) return null;
  return { reason: "over_limit", hint: `${name} menerima tunai sampai ${rupiah(cash_limit)} sekali pesan, belanja Anda ${rupiah(goods)}.` };
}

/** Every way of paying the market has, with what it costs, and why one cannot be chosen for this cart. */
export function paymentOptions(methods: readonly PaymentMethod[], shops: readonly CashBasket[]): PaymentOption[] {
  return methods.map((method) => {
    const obstacle = method === "cash" ? shops.map(obstacleOf).find((one) => one !== null) : undefined;
    return { method, fee: PAYMENT_FEES[method], available: !obstacle, reason: obstacle?.reason ?? null, hint: obstacle?.hint ?? null };
  });
}
