import { splitExactly } from "./split";

export type Funder = "vendor" | "city" | "shared";

/** What a voucher promises; see the model for the meaning of each field. */
export interface VoucherTerms {
  code: string;
  title: string;
  state: "active" | "stopped";
  funder: Funder;
  city_share_percent: number;
  vendor_id: string | null;
  kind: "fixed" | "percent";
  amount: number;
  most: number | null;
  minimum: number;
  category: string | null;
  valid_from: string | Date;
  valid_until: string | Date;
  most_uses: number | null;
  most_uses_per_shopper: number | null;
  uses: number;
}

export interface BasketLine {
  id: string;
  vendor_id: string;
  category: string;
  /** Rupiah, before any discount. */
  total: number;
}

export interface Circumstances {
  now: Date;
  /** How often this shopper used it before, as far as they are known yet. */
  uses_by_shopper: number;
  /** Vendors who joined a shared voucher. */
  participants: ReadonlySet<string>;
}

export type Refusal =
  | { code: "ended" | "used_up" | "nothing_here" }
  | { code: "not_yet"; from: Date }
  | { code: "used_by_shopper"; times: number }
  | { code: "other_shop"; vendor_id: string }
  | { code: "other_category"; category: string }
  | { code: "below_minimum"; missing: number };

export interface Discount {
  /** Rupiah, all lines together. */
  amount: number;
  /** Rupiah off each line it applies to, by line id. */
  lines: Record<string, number>;
  /** Rupiah of it that the city makes good, by vendor. */
  city: Record<string, number>;
}

export type Judgement = { kind: "applies"; discount: Discount } | { kind: "refused"; refusal: Refusal };

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

function standing(voucher: VoucherTerms, { now, uses_by_shopper }: Circumstances): Refusal | null {
  if (voucher.state === "stopped" || now >= new Date(voucher.valid_until)) return { code: "ended" };
  if (now < new Date(voucher.valid_from)) return { code: "not_yet", from: new Date(voucher.valid_from) };
  if (voucher.most_uses !== null && voucher.uses >= voucher.most_uses) return { code: "used_up" };
  const most = voucher.most_uses_per_shopper;
  return most !== null && uses_by_shopper >= most ? { code: "used_by_shopper", times: most } : null;
}

/** The city decides for its own money, a shop for its own; a shared voucher needs the shop's word too. */
const gives = (voucher: VoucherTerms, vendorId: string, participants: ReadonlySet<string>) =>
  (voucher.vendor_id === null || voucher.vendor_id === vendorId) && (voucher.funder !== "shared" || participants.has(vendorId));

function whyNothing(voucher: VoucherTerms, inShop: readonly BasketLine[]): Refusal {
  if (inShop.length > 0 && voucher.category !== null) return { code: "other_category", category: voucher.category };
  return voucher.vendor_id === null ? { code: "nothing_here" } : { code: "other_shop", vendor_id: voucher.vendor_id };
}

/** Whole rupiah, rounded in favour of whoever pays; never more than the goods cost. */
function worth(voucher: VoucherTerms, goods: number): number {
  if (voucher.kind === "fixed") return Math.min(voucher.amount, goods);
  const percent = Math.floor((goods * voucher.amount) / 100);
  return Math.min(percent, voucher.most ?? percent, goods);
}

const cityShare = ({ funder, city_share_percent }: VoucherTerms) =>
  funder === "city" ? 100 : funder === "vendor" ? 0 : city_share_percent;

/** What the voucher takes off which line and who pays for it, or why it does not apply. */
export function judgeVoucher(voucher: VoucherTerms, basket: readonly BasketLine[], circumstances: Circumstances): Judgement {
  const obstacle = standing(voucher, circumstances);
  if (obstacle) return { kind: "refused", refusal: obstacle };
  const inShop = basket.filter((line) => gives(voucher, line.vendor_id, circumstances.participants));
  const lines = inShop.filter((line) => voucher.category === null || voucher.category === line.category);
  const goods = sum(lines.map((line) => line.total));
  if (goods === 0) return { kind: "refused", refusal: whyNothing(voucher, inShop) };
  if (goods < voucher.minimum) return { kind: "refused", refusal: { code: "below_minimum", missing: voucher.minimum - goods } };

  const amount = worth(voucher, goods);
  const perLine = splitExactly(
    amount,
    lines.map((line) => line.total),
  );
  const byVendor = new Map<string, number>();
  for (const [index, { vendor_id }] of lines.entries()) byVendor.set(vendor_id, (byVendor.get(vendor_id) ?? 0) + (perLine[index] ?? 0));
  const city = splitExactly(Math.floor((amount * cityShare(voucher)) / 100), [...byVendor.values()]);
  return {
    kind: "applies",
    discount: {
      amount,
      lines: Object.fromEntries(lines.map((line, index) => [line.id, perLine[index] ?? 0])),
      city: Object.fromEntries([...byVendor.keys()].map((vendorId, index) => [vendorId, city[index] ?? 0])),
    },
  };
}
