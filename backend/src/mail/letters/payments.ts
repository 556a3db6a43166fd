import { z } from "zod";
import { rupiah } from "../../modules/order-group/rules/rupiah";
import { type Letter, template } from "../letter";

/** Letters about the money of an order. */
const orderLink = (link: string) => ({ label: "Lihat pesanan", link });

const WHY_BACK = {
  paid_twice: "karena pesanan ini sudah dibayar sebelumnya",
  cancelled: "karena pesanan ini sudah dibatalkan",
  sold_out: "karena barangnya sudah habis saat uang masuk setelah batas waktu",
  decided: "setelah diperiksa petugas",
} as const;

export const paymentLetters = {
  "payment-received": template(
    z.object({ number: z.string(), reader: z.enum(["shopper", "vendor"]), name: z.string(), amount: z.number(), link: z.string() }),
    ({ number, reader, name, amount, link }): Letter => ({
      subject: `Pembayaran pesanan ${number} sudah masuk`,
      greeting: `Halo ${name},`,
      paragraphs: [
        reader === "shopper"
          ? `Pembayaran ${rupiah(amount)} untuk pesanan ${number} sudah kami terima. Penjual sekarang menyiapkan pesanan Anda.`
          : `Pembayaran pesanan ${number} sebesar ${rupiah(amount)} sudah dipastikan masuk. Silakan terima dan siapkan pesanannya.`,
      ],
      action: orderLink(link),
    }),
  ),
  "payment-expired": template(
    z.object({ number: z.string(), name: z.string(), link: z.string() }),
    ({ number, name, link }): Letter => ({
      subject: `Batas waktu bayar pesanan ${number} sudah lewat`,
      greeting: `Halo ${name},`,
      paragraphs: [
        `Kami belum menerima pembayaran untuk pesanan ${number}, jadi stoknya kami lepas kembali.`,
        "Bila Anda baru saja membayar, tidak perlu apa-apa: pesanan diteruskan begitu uangnya masuk, atau uangnya kami kembalikan bila barang sudah habis.",
      ],
      action: orderLink(link),
    }),
  ),
  "proof-refused": template(
    z.object({ number: z.string(), name: z.string(), reason: z.string(), until: z.string(), link: z.string() }),
    ({ number, name, reason, until, link }): Letter => ({
      subject: `Bukti bayar pesanan ${number} belum bisa diterima`,
      greeting: `Halo ${name},`,
      paragraphs: [
        `Petugas sudah melihat bukti bayar pesanan ${number}. Katanya: ${reason}`,
        `Kalau sudah membayar, kirim bukti yang jelas. Kalau belum, bayar sebelum ${until}; sampai saat itu barangnya tetap disimpan.`,
      ],
      action: { label: "Buka halaman bayar", link },
    }),
  ),
  "payment-returned": template(
    z.object({
      number: z.string(),
      name: z.string(),
      amount: z.number(),
      reason: z.enum(["paid_twice", "cancelled", "sold_out", "decided"]),
      link: z.string(),
    }),
    ({ number, name, amount, reason, link }): Letter => ({
      subject: `Uang untuk pesanan ${number} kami kembalikan`,
      greeting: `Halo ${name},`,
      paragraphs: [
        `Kami menerima ${rupiah(amount)} untuk pesanan ${number} dan mengembalikannya ${WHY_BACK[reason]}.`,
        "Uang kembali lewat cara yang sama dengan pembayaran Anda.",
      ],
      action: orderLink(link),
    }),
  ),
};
