import type { TrailView } from "@lapak/backend/contracts/payout";
import { finance } from "~/i18n/id/finance";
import { date } from "~/lib/format";

/** One line of the slip that leads from the price of an order to what the shop is left with. */
export interface TrailRow {
  key: string;
  label: string;
  /** Rupiah as it is added up; null where nothing can be said yet. */
  amount: number | null;
  /** `sum` rows are what the rows above them come to; `aside` rows say how the sum splits and are not added again. */
  kind: "item" | "sum" | "aside";
}

const words = finance.row;

function paidLabel({ payment_method, paid, state }: TrailView): string {
  if (payment_method === "free") return words.paidFree;
  if (paid === 0) return state === "cancelled" ? words.unpaid : words.willPay;
  return payment_method === "cash" ? words.paidCash : words.paid(finance.method[payment_method]);
}

/** The rows in reading order. Items up to a sum add up to it; that is tested. */
export function trailRows(trail: TrailView): TrailRow[] {
  const item = (key: string, label: string, amount: number): TrailRow[] => (amount === 0 ? [] : [{ key, label, amount, kind: "item" }]);
  const asked = trail.paid === 0 && trail.state !== "cancelled" ? trail.total - trail.lowered : trail.paid;
  const rows: TrailRow[] = [
    { key: "goods", label: words.goods, amount: trail.goods, kind: "item" },
    ...item("shop-discount", words.shopDiscount, trail.city_discount - trail.discount),
    ...item("city-discount", words.cityDiscount, 0 - trail.city_discount),
    ...item("delivery", words.delivery, trail.delivery_fee),
    ...(trail.state === "cancelled" && trail.paid === 0 ? [] : item("lowered", words.lowered, asked - trail.total)),
    { key: "paid", label: paidLabel(trail), amount: asked, kind: "sum" },
  ];
  if (trail.paid === 0 && trail.through_payout === 0 && trail.commission === null) return rows;
  const splits = trail.in_cash !== 0;
  return [
    ...rows,
    ...trail.refunds.map(
      ({ amount, at, reason }, position): TrailRow => ({
        key: `refund-${position}`,
        label: words.refund(date(at), reason),
        amount: 0 - amount,
        kind: "item",
      }),
    ),
    ...item("city-part", words.cityPart, trail.city_part),
    trail.commission === null
      ? { key: "commission", label: words.commissionLater, amount: null, kind: "item" }
      : { key: "commission", label: words.commission, amount: 0 - trail.commission, kind: "item" },
    ...item("tax", words.tax, 0 - trail.tax),
    { key: "yours", label: words.yours, amount: trail.yours, kind: "sum" },
    ...(splits ? [{ key: "in-cash", label: words.inCash, amount: trail.in_cash, kind: "aside" } as const] : []),
    ...(splits ? [{ key: "through", label: words.throughPayout, amount: trail.through_payout, kind: "aside" } as const] : []),
  ];
}

/** `2 %`, `2,5 %` from basis points. */
export const percent = (basisPoints: number): string => `${(basisPoints / 100).toLocaleString("id-ID", { maximumFractionDigits: 2 })}%`;

const MONTH = /^(20\d\d)-(0[1-9]|1[0-2])$/;
const name = new Intl.DateTimeFormat("id-ID", { timeZone: "Asia/Jakarta", month: "long", year: "numeric" });

/** `November 2026` from `2026-11`. */
export const monthName = (month: string): string => name.format(new Date(`${month}-15T12:00:00+07:00`));

/** The month so many months away: `2026-12` and 1 → `2027-01`. */
export function monthAway(month: string, months: number): string {
  const [, year, number] = MONTH.exec(month) ?? [];
  const count = Number(year) * 12 + Number(number) - 1 + months;
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, "0")}`;
}

/** The month an address asks for; anything else is no month. */
export const monthIn = (search: URLSearchParams): string | undefined => MONTH.exec(search.get("bulan") ?? "")?.[0];
