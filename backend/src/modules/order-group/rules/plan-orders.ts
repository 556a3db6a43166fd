import type { PlaceOrder } from "../../../contracts/checkout";
import type { DeliveryMethod } from "../../../contracts/primitives";
import { KELURAHAN } from "../../../reference/areas";
import { offeredDeliveries } from "./offer";
import type { ReviewedCart, ReviewedLine, ReviewedShop } from "./review-cart";
import { rupiah } from "./rupiah";

export interface PlannedOrder {
  shop: ReviewedShop["shop"];
  lines: ReviewedLine[];
  method: DeliveryMethod;
  note: string | null;
  items_total: number;
  delivery_fee: number;
  total: number;
}

export interface Complaint {
  field: string;
  message: string;
}

export type Plan =
  | { kind: "orders"; orders: PlannedOrder[]; items_total: number; delivery_total: number; total: number }
  /** The request cannot be: the shopper corrects a field. */
  | { kind: "invalid"; complaints: Complaint[] }
  /** Shop, stock, price or terms are no longer what the shopper saw: they look again. */
  | { kind: "changed"; complaints: Complaint[] };

type Delivery = PlaceOrder["deliveries"][number];
type ShopPlan = { kind: "order"; order: PlannedOrder } | { kind: "invalid" | "changed"; complaint: Complaint };

const kecamatanOf = (kelurahan: string | undefined) => KELURAHAN.find((area) => area.code === kelurahan)?.kecamatan_code;

function planShop({ shop, lines, items_total }: ReviewedShop, request: PlaceOrder): ShopPlan {
  const position = request.deliveries.findIndex((delivery) => delivery.vendor_id === shop.id);
  const chosen: Delivery | undefined = request.deliveries[position];
  if (!chosen) return { kind: "invalid", complaint: { field: "deliveries", message: `Pilih cara menerima pesanan dari ${shop.name}.` } };

  const field = `deliveries.${position}.method`;
  const offered = offeredDeliveries(shop.terms, items_total).find((delivery) => delivery.method === chosen.method);
  if (!offered) {
    return { kind: "changed", complaint: { field, message: `${shop.name} tidak lagi menawarkan cara ini. Pilih cara lain.` } };
  }
  if (offered.short_of_minimum > 0) {
    const message = `Belanja di ${shop.name} kurang ${rupiah(offered.short_of_minimum)} lagi untuk diantar. Tambah belanja atau pilih ambil sendiri.`;
    return { kind: "invalid", complaint: { field, message } };
  }
  if (offered.method === "vendor_delivery") {
    const kecamatan = kecamatanOf(request.address?.kelurahan_code);
    if (!kecamatan) return { kind: "invalid", complaint: { field: "address", message: "Isi alamat pengantaran." } };
    if (offered.zones.length > 0 && !offered.zones.includes(kecamatan)) {
      const message = `${shop.name} belum mengantar ke kecamatan ini. Pilih ambil sendiri atau ganti alamat.`;
      return { kind: "invalid", complaint: { field, message } };
    }
  }
  const order = { shop, lines, method: offered.method, note: chosen.note || null, items_total, delivery_fee: offered.fee };
  return { kind: "order", order: { ...order, total: items_total + offered.fee } };
}

const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);

/** What would be ordered from each shop and for how much, or why not. */
export function planOrders(cart: ReviewedCart, request: PlaceOrder): Plan {
  if (!cart.buyable) return { kind: "changed", complaints: [] };
  const plans = cart.shops.map((shop) => planShop(shop, request));
  const complaintsOf = (kind: "invalid" | "changed") => plans.flatMap((plan) => (plan.kind === kind ? [plan.complaint] : []));
  if (complaintsOf("changed").length > 0) return { kind: "changed", complaints: complaintsOf("changed") };
  if (complaintsOf("invalid").length > 0) return { kind: "invalid", complaints: complaintsOf("invalid") };

  const orders = plans.flatMap((plan) => (plan.kind === "order" ? [plan.order] : []));
  const total = sum(orders.map((order) => order.total));
  if (total !== request.expected_total) {
    const message = `Jumlah yang harus dibayar sekarang ${rupiah(total)}.`;
    return { kind: "changed", complaints: [{ field: "expected_total", message }] };
  }
  return {
    kind: "orders",
    orders,
    items_total: sum(orders.map((order) => order.items_total)),
    delivery_total: sum(orders.map((order) => order.delivery_fee)),
    total,
  };
}
