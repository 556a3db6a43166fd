import type { PlaceOrder, ReceivingWindow } from "../../../contracts/checkout";
import type { DeliveryMethod, PaymentMethod } from "../../../contracts/primitives";
import { KELURAHAN } from "../../../reference/areas";
import { PAYMENT_FEES } from "../../../reference/checkout-terms";
import { type OfferedDelivery, offeredDeliveries } from "./offer";
import type { ReviewedCart, ReviewedLine, ReviewedShop } from "./review-cart";
import { rupiah } from "./rupiah";
import { windowAt } from "./slots";

export interface PlannedOrder {
  shop: ReviewedShop["shop"];
  lines: ReviewedLine[];
  method: DeliveryMethod;
  note: string | null;
  /** Null: as soon as possible. */
  wanted: ReceivingWindow | null;
  items_total: number;
  delivery_fee: number;
  /** Rupiah off the goods, and the part of it that the city makes good. */
  discount: number;
  city_discount: number;
  /** What the shopper pays this shop. */
  total: number;
}

export interface Complaint {
  field: string;
  message: string;
}

export interface PlannedGroup {
  orders: PlannedOrder[];
  items_total: number;
  delivery_total: number;
  discount_total: number;
  voucher_code: string | null;
  /** `free` when there is nothing to pay. */
  payment_method: PaymentMethod;
  payment_fee: number;
  /** What the shopper pays. */
  total: number;
}

export type Plan =
  | ({ kind: "orders" } & PlannedGroup)
  /** The request cannot be: the shopper corrects a field. */
  | { kind: "invalid"; complaints: Complaint[] }
  /** Shop, stock, price or terms are no longer what the shopper saw: they look again. */
  | { kind: "changed"; complaints: Complaint[] };

type Delivery = PlaceOrder["deliveries"][number];
type Trouble = { kind: "invalid" | "changed"; complaint: Complaint };

const kecamatanOf = (kelurahan: string | undefined) => KELURAHAN.find((area) => area.code === kelurahan)?.kecamatan_code;
const MINIMUM = {
  pickup: "untuk diambil. Tambah belanja.",
  vendor_delivery: "untuk diantar. Tambah belanja atau pilih ambil sendiri.",
} as const;

/** Whether the shop brings or hands the goods over this way, here, for this much. */
function methodTrouble(
  shop: ReviewedShop["shop"],
  offered: OfferedDelivery | undefined,
  field: string,
  request: PlaceOrder,
): Trouble | null {
  if (!offered) {
    return { kind: "changed", complaint: { field, message: `${shop.name} tidak lagi menawarkan cara ini. Pilih cara lain.` } };
  }
  if (offered.short_of_minimum > 0) {
    const message = `Belanja di ${shop.name} kurang ${rupiah(offered.short_of_minimum)} lagi ${MINIMUM[offered.method]}`;
    return { kind: "invalid", complaint: { field, message } };
  }
  if (offered.method === "pickup") return null;
  const kecamatan = kecamatanOf(request.address?.kelurahan_code);
  if (!kecamatan) return { kind: "invalid", complaint: { field: "address", message: "Isi alamat pengantaran." } };
  if (offered.zones.length === 0 || offered.zones.includes(kecamatan)) return null;
  const message = `${shop.name} belum mengantar ke kecamatan ini. Pilih ambil sendiri atau ganti alamat.`;
  return { kind: "invalid", complaint: { field, message } };
}

/** Whether the goods can be ready when the shopper wants them. */
function timeTrouble({ shop, lines, times }: ReviewedShop, chosen: Delivery, field: string): Trouble | null {
  if (chosen.slot) {
    if (windowAt(times, chosen.slot)) return null;
    return { kind: "changed", complaint: { field, message: `Waktu itu tidak bisa dipilih lagi di ${shop.name}. Pilih waktu lain.` } };
  }
  if (times.asap) return null;
  const madeToOrder = lines.some((line) => line.offer.preorder !== null);
  const why = madeToOrder ? "dibuat sesuai pesanan (PO)" : "sedang tutup atau sebentar lagi tutup";
  return { kind: "invalid", complaint: { field, message: `${shop.name} ${why}. Pilih hari dan jam menerima.` } };
}

function planShop(reviewed: ReviewedShop, request: PlaceOrder): PlannedOrder | Trouble {
  const { shop, lines, items_total, discount, city_discount, times } = reviewed;
  const position = request.deliveries.findIndex((delivery) => delivery.vendor_id === shop.id);
  const chosen = request.deliveries[position];
  if (!chosen) return { kind: "invalid", complaint: { field: "deliveries", message: `Pilih cara menerima pesanan dari ${shop.name}.` } };
  const offered = offeredDeliveries(shop.terms, items_total).find((delivery) => delivery.method === chosen.method);
  const trouble =
    methodTrouble(shop, offered, `deliveries.${position}.method`, request) ?? timeTrouble(reviewed, chosen, `deliveries.${position}.slot`);
  if (trouble || !offered) return trouble!;
  return {
    shop,
    lines,
    method: offered.method,
    note: chosen.note || null,
    wanted: (chosen.slot && windowAt(times, chosen.slot)) || null,
    items_total,
    delivery_fee: offered.fee,
    discount,
    city_discount,
    total: items_total - discount + offered.fee,
  };
}

/** Whether this cart can be paid that way; nothing is asked of a shopper who pays nothing. */
function paymentTrouble({ view }: ReviewedCart, { payment_method }: PlaceOrder, orderTotal: number): Trouble | null {
  if (orderTotal === 0) return null;
  const refuse = (message: string): Trouble => ({ kind: "invalid", complaint: { field: "payment_method", message } });
  if (payment_method === "free") return refuse("Pilih cara membayar.");
  const option = view.payment_options.find((one) => one.method === payment_method);
  if (!option) return refuse("Cara bayar ini belum tersedia. Pilih cara lain.");
  return option.available ? null : refuse(`${option.hint ?? "Cara bayar ini tidak bisa dipakai."} Pilih cara lain.`);
}

const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);

/** What would be ordered from each shop and for how much, or why not. */
export function planOrders(cart: ReviewedCart, request: PlaceOrder): Plan {
  if (!cart.buyable) return { kind: "changed", complaints: [] };
  const voucher = cart.view.voucher;
  const refusedVoucher = voucher && !voucher.applies ? [{ field: "voucher", message: voucher.message ?? "" }] : [];
  const plans = cart.shops.map((shop) => planShop(shop, request));
  const orders = plans.flatMap((plan) => ("kind" in plan ? [] : [plan]));
  const orderTotal = sum(orders.map((order) => order.total));
  const troubles = [...plans.flatMap((plan) => ("kind" in plan ? [plan] : [])), paymentTrouble(cart, request, orderTotal) ?? []].flat();
  const complaintsOf = (kind: Trouble["kind"]) => troubles.flatMap((trouble) => (trouble.kind === kind ? [trouble.complaint] : []));
  const changed = [...refusedVoucher, ...complaintsOf("changed")];
  if (changed.length > 0) return { kind: "changed", complaints: changed };
  if (complaintsOf("invalid").length > 0) return { kind: "invalid", complaints: complaintsOf("invalid") };

  const payment_method = orderTotal === 0 ? "free" : request.payment_method;
  const payment_fee = PAYMENT_FEES[payment_method];
  const total = orderTotal + payment_fee;
  if (total !== request.expected_total) {
    const message = `Jumlah yang harus dibayar sekarang ${rupiah(total)}.`;
    return { kind: "changed", complaints: [{ field: "expected_total", message }] };
  }
  return {
    kind: "orders",
    orders,
    items_total: sum(orders.map((order) => order.items_total)),
    delivery_total: sum(orders.map((order) => order.delivery_fee)),
    discount_total: sum(orders.map((order) => order.discount)),
    voucher_code: voucher?.code ?? null,
    payment_method,
    payment_fee,
    total,
  };
}
