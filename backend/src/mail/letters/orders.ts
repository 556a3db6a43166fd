import { z } from "zod";
import { ReceivingWindow } from "../../contracts/checkout";
import { DeliveryMethod, OrderState, PaymentMethod } from "../../contracts/primitives";
import { readableTime } from "../../foundation/readable-time";
import { rupiah } from "../../modules/order-group/rules/rupiah";
import { wantedText } from "../../modules/order-group/rules/wanted";
import { type Letter, template } from "../letter";

/** Letters about orders, to the shopper and to the shops. */
const Order = z.object({
  number: z.string(),
  shop: z.string(),
  delivery_method: DeliveryMethod,
  note: z.string().nullable(),
  lines: z.array(z.object({ title: z.string(), quantity: z.number(), total: z.number() })),
  delivery_fee: z.number(),
  discount: z.number().default(0),
  total: z.number(),
  wanted: ReceivingWindow.nullable().default(null),
});
type Order = z.infer<typeof Order>;

const METHOD = { pickup: "Ambil sendiri", vendor_delivery: "Diantar penjual" } as const;

const linesOf = ({ lines, delivery_fee, discount }: Order) => [
  ...lines.map((line) => ({ name: `${line.quantity} × ${line.title}`, value: rupiah(line.total) })),
  ...(discount > 0 ? [{ name: "Potongan voucher", value: `-${rupiah(discount)}` }] : []),
  ...(delivery_fee > 0 ? [{ name: "Ongkos antar", value: rupiah(delivery_fee) }] : []),
];

const HOW_TO_PAY: Record<z.infer<typeof PaymentMethod>, (total: string) => string> = {
  cash: () => "Bayar tunai saat pesanan Anda terima. Siapkan uang pas bila bisa.",
  free: () => "Tidak ada yang perlu dibayar.",
  bank_transfer: (total) => `Transfer ${total} ke rekening dan dengan jumlah persis yang tertulis di halaman pesanan.`,
  qris: (total) => `Bayar ${total} dengan memindai kode QRIS di halaman pesanan.`,
  card: (total) => `Bayar ${total} dengan kartu di halaman pesanan.`,
};

function howToPay(method: z.infer<typeof PaymentMethod>, total: number, until: string | null | undefined): string[] {
  const how = HOW_TO_PAY[method](rupiah(total));
  if (!until) return [how];
  return [how, `Stok disimpan untuk Anda sampai ${readableTime(until)}. Pesanan diteruskan ke penjual setelah pembayaran masuk.`];
}

type Progress = { shop: string; delivery_method: z.infer<typeof DeliveryMethod>; pickup_code: string | null; reason: string | null };

const PROGRESS: Record<z.infer<typeof OrderState>, (order: Progress) => { title: string; text: string }> = {
  placed: ({ shop }) => ({ title: "sudah masuk", text: `Pesanan Anda sudah masuk ke ${shop}.` }),
  accepted: ({ shop }) => ({ title: "diterima penjual", text: `${shop} menerima pesanan Anda dan mulai menyiapkannya.` }),
  ready: ({ shop, delivery_method, pickup_code }) =>
    delivery_method === "pickup"
      ? { title: "siap diambil", text: `Pesanan Anda di ${shop} siap diambil. Sebutkan kode ${pickup_code ?? ""} di lapak.` }
      : { title: "siap diantar", text: `Pesanan Anda dari ${shop} siap dan segera diantar.` },
  handed_over: ({ shop }) => ({
    title: "sudah diserahkan",
    text: `Pesanan dari ${shop} sudah diserahkan. Terima kasih dan selamat menikmati!`,
  }),
  cancelled: ({ shop, reason }) => ({
    title: "dibatalkan",
    text: `Pesanan Anda di ${shop} dibatalkan.${reason ? ` Alasan: ${reason}` : ""} Pesanan di lapak lain tetap berjalan.`,
  }),
};

const orderLink = (link: string) => ({ label: "Lihat pesanan", link });

export const orderLetters = {
  "order-placed": template(
    z.object({
      number: z.string(),
      total: z.number(),
      payment_method: PaymentMethod,
      contact_name: z.string(),
      orders: z.array(Order),
      link: z.string(),
      /** ISO 8601; until when a prepaid order waits for its money. */
      hold_expires_at: z.string().nullish(),
    }),
    ({ number, total, payment_method, contact_name, orders, link, hold_expires_at }): Letter => ({
      subject: `Pesanan ${number} sudah kami terima`,
      greeting: `Halo ${contact_name},`,
      paragraphs: [`Terima kasih sudah berbelanja. Nomor pesanan Anda ${number}.`, ...howToPay(payment_method, total, hold_expires_at)],
      table: [
        ...orders.flatMap((order) => [
          { name: order.shop, value: `${METHOD[order.delivery_method]}, ${wantedText(order.wanted)}` },
          ...linesOf(order),
        ]),
        { name: "Jumlah", value: rupiah(total) },
      ],
      action: orderLink(link),
      closing: "Tanpa akun, halaman pesanan dibuka dengan nomor pesanan dan nomor HP Anda.",
    }),
  ),
  "vendor-order-new": template(
    Order.extend({ payment_method: PaymentMethod, contact_name: z.string(), link: z.string() }),
    ({ payment_method, contact_name, link, ...order }): Letter => ({
      subject: `Pesanan baru ${order.number}`,
      greeting: `Halo ${order.shop},`,
      paragraphs: [
        `${contact_name} memesan. Cara menerima: ${METHOD[order.delivery_method].toLowerCase()}, ${wantedText(order.wanted)}.`,
        payment_method === "cash"
          ? "Pembayaran tunai saat pesanan diserahkan. Terima pesanannya di panel penjual."
          : "Pesanan ini sudah dibayar. Silakan terima dan siapkan.",
        ...(order.note ? [`Catatan pembeli: ${order.note}`] : []),
      ],
      table: [...linesOf(order), { name: "Jumlah", value: rupiah(order.total) }],
      action: { label: "Buka pesanan", link },
    }),
  ),
  "order-state": template(
    z.object({
      number: z.string(),
      shop: z.string(),
      state: OrderState,
      delivery_method: DeliveryMethod,
      pickup_code: z.string().nullable(),
      reason: z.string().nullable(),
      contact_name: z.string(),
      link: z.string(),
    }),
    ({ number, state, contact_name, link, ...order }): Letter => {
      const { title, text } = PROGRESS[state](order);
      return { subject: `Pesanan ${number} ${title}`, greeting: `Halo ${contact_name},`, paragraphs: [text], action: orderLink(link) };
    },
  ),
};
