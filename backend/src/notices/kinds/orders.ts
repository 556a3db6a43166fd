import { z } from "zod";
import { rupiah } from "../../foundation/rupiah";
import { noticeKind } from "../notice";

/** Told to a shop about its orders. */
const Order = z.object({ number: z.string(), amount: z.number() });

export const orderNotices = {
  "order-new": noticeKind(Order, ({ number, amount }) => ({
    title: `Pesanan baru ${number}`,
    text: `Senilai ${rupiah(amount)}. Terima atau tolak secepatnya supaya pembeli tidak menunggu.`,
  })),
  "order-paid": noticeKind(Order, ({ number, amount }) => ({
    title: `Pesanan ${number} sudah dibayar`,
    text: `${rupiah(amount)} sudah diterima. Pesanan boleh disiapkan.`,
  })),
  "order-cancelled": noticeKind(
    z.object({ number: z.string(), by: z.enum(["shopper", "officer"]), reason: z.string().nullable() }),
    ({ number, by, reason }) => ({
      title: `Pesanan ${number} dibatalkan`,
      text: `${by === "shopper" ? "Pembeli" : "Petugas"} membatalkannya. Stoknya kembali.${reason ? ` Alasan: ${reason}` : ""}`,
    }),
  ),
  "order-refund": noticeKind(
    z.object({ number: z.string(), amount: z.number(), reason: z.string(), payment_method: z.string() }),
    ({ number, amount, reason, payment_method }) => ({
      title: `${rupiah(amount)} dikembalikan dari pesanan ${number}`,
      text: `Alasan: ${reason} ${
        payment_method === "cash"
          ? "Serahkan uangnya tunai kepada pembeli, lalu tandai di halaman pesanan."
          : "Jumlah ini dipotong dari saldo lapak."
      }`,
    }),
  ),
  "substitute-answered": noticeKind(
    z.object({ number: z.string(), title: z.string(), substitute: z.string(), agreed: z.boolean() }),
    ({ number, title, substitute, agreed }) => ({
      title: agreed ? `Pembeli setuju pengganti di ${number}` : `Pembeli menolak pengganti di ${number}`,
      text: agreed
        ? `${title} boleh diganti dengan ${substitute}.`
        : `${title} tidak diganti dengan ${substitute}. Kurangi jumlahnya atau usulkan yang lain.`,
    }),
  ),
};
