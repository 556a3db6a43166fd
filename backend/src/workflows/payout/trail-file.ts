import type { MedusaContainer } from "@medusajs/framework/types";
import type { TrailStatus, TrailView } from "../../contracts/payout";
import { readTrails } from "./read-trail";

/** A month of a vendor's orders as rows for a spreadsheet, in the words of the panel. */

const PAGE = 100;
const HEADINGS = [
  "Tanggal pesanan",
  "Nomor pesanan",
  "Cara bayar",
  "Harga barang",
  "Diskon",
  "Diskon ditanggung kota",
  "Ongkos antar",
  "Dibayar pembeli",
  "Dikembalikan ke pembeli",
  "Penggantian dari kota",
  "Komisi",
  "Pajak dipotong",
  "Hak Anda",
  "Sudah Anda terima tunai",
  "Lewat pencairan",
  "Keadaan",
  "Nomor pencairan",
] as const;

const PAID_BY: Record<TrailView["payment_method"], string> = {
  cash: "Tunai",
  bank_transfer: "Transfer bank",
  qris: "QRIS",
  card: "Kartu",
  free: "Gratis",
};

const STATUS: Record<TrailStatus, string> = {
  none: "Tidak lewat pencairan",
  pending: "Menunggu diserahkan",
  complaint: "Ditahan: ada komplain",
  window: "Ditahan: masa komplain",
  next: "Pencairan berikutnya",
  debt: "Dipotong dari pencairan berikutnya",
  under_way: "Sedang dikirim",
  paid: "Sudah dicairkan",
};

const day = new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Jakarta" });

const rowOf = (trail: TrailView): (string | number)[] => [
  day.format(new Date(trail.placed_at)),
  trail.number,
  PAID_BY[trail.payment_method],
  trail.goods,
  trail.discount,
  trail.city_discount,
  trail.delivery_fee,
  trail.paid,
  trail.refunds.reduce((sum, refund) => sum + refund.amount, 0),
  trail.city_part,
  trail.commission ?? "",
  trail.tax,
  trail.yours,
  trail.in_cash,
  trail.through_payout,
  STATUS[trail.status],
  trail.payouts.map((payout) => payout.number).join(" "),
];

export async function* trailRows(
  container: MedusaContainer,
  vendorId: string,
  month: string,
): AsyncGenerator<readonly (string | number)[]> {
  yield HEADINGS;
  let before: string | undefined;
  for (;;) {
    const page = await readTrails(container, vendorId, { month, before, limit: PAGE });
    for (const trail of page) yield rowOf(trail);
    if (page.length < PAGE) return;
    before = page.at(-1)!.id;
  }
}
