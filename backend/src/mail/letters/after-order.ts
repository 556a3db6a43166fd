import { z } from "zod";
import { PaymentMethod } from "../../contracts/primitives";
import { rupiah } from "../../foundation/rupiah";
import { type Letter, template } from "../letter";

/** Letters about what happens to an order after it was placed. */

const HOW_IT_ARRIVES: Record<z.infer<typeof PaymentMethod>, string> = {
  cash: "Penjual menyerahkan uangnya tunai kepada Anda.",
  bank_transfer: "Petugas menghubungi Anda untuk mengirimnya kembali ke rekening Anda.",
  qris: "Petugas menghubungi Anda untuk mengirimnya kembali ke rekening atau dompet digital Anda.",
  card: "Uangnya kembali ke kartu Anda; bank biasanya perlu 5–10 hari kerja.",
  free: "Pesanan ini tidak dibayar dengan uang.",
};

export const afterOrderLetters = {
  "order-refund": template(
    z.object({
      reader: z.enum(["shopper", "vendor"]),
      number: z.string(),
      shop: z.string(),
      name: z.string(),
      amount: z.number(),
      reason: z.string(),
      payment_method: PaymentMethod,
      link: z.string(),
    }),
    ({ reader, number, shop, name, amount, reason, payment_method, link }): Letter => ({
      subject: `Uang kembali ${rupiah(amount)} untuk pesanan ${number}`,
      greeting: `Halo ${name},`,
      paragraphs: [
        reader === "shopper"
          ? `${rupiah(amount)} dari pesanan Anda di ${shop} dikembalikan. Alasan: ${reason}`
          : `${rupiah(amount)} dari pesanan ${number} dikembalikan kepada pembeli. Alasan: ${reason}`,
        reader === "shopper"
          ? HOW_IT_ARRIVES[payment_method]
          : payment_method === "cash"
            ? "Serahkan uangnya tunai kepada pembeli, lalu tandai di halaman pesanan."
            : "Jumlah ini dipotong dari saldo lapak Anda.",
      ],
      action: { label: "Lihat pesanan", link },
    }),
  ),
};
