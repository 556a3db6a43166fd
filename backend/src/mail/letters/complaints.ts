import { z } from "zod";
import { readableTime } from "../../foundation/readable-time";
import { rupiah } from "../../foundation/rupiah";
import { type Letter, template } from "../letter";

/** Letters about complaints: what happened, what it says, and who must do what until when. */

/** What a complaint's letter and notice are written from. */
export const ComplaintNews = z.object({
  reader: z.enum(["shopper", "vendor", "officer"]),
  number: z.string(),
  shop: z.string(),
  /** The step and where it led, e.g. `offer_offered`; `open`; `expire_<state whose time is over>`. */
  event: z.string(),
  kind: z.string(),
  urgent: z.boolean(),
  amount: z.number().nullable(),
  due_at: z.string().nullable(),
});
export type ComplaintNews = z.infer<typeof ComplaintNews>;
type Sentences = Partial<Record<ComplaintNews["reader"], (data: ComplaintNews) => string>>;
const Data = ComplaintNews.extend({ name: z.string(), note: z.string().nullable(), link: z.string() });

const money = ({ amount }: ComplaintNews) => rupiah(amount ?? 0);
const until = ({ due_at }: ComplaintNews) => (due_at ? readableTime(due_at) : "");
const back = (data: ComplaintNews) =>
  data.amount ? `${money(data)} dikembalikan kepada pembeli, dari saldo lapak.` : "Tidak ada uang yang dikembalikan.";
const backToYou = (data: ComplaintNews) => (data.amount ? `${money(data)} dikembalikan kepada Anda.` : "Tidak ada uang yang dikembalikan.");

const SENTENCES: Record<string, Sentences> = {
  open: {
    shopper: (data) => `Komplain Anda sudah kami sampaikan ke ${data.shop}. Penjual diminta menjawab sampai ${until(data)}.`,
    vendor: (data) =>
      `Pembeli mengeluh tentang pesanan ${data.number} (${data.kind})${data.amount ? ` dan meminta ${money(data)} kembali` : ""}. ` +
      `Jawab sampai ${until(data)}; setelah itu petugas yang memutuskan. Uang pesanan ini ditahan sampai selesai.`,
    officer: (data) => `Komplain yang menyangkut keamanan pangan atau halal: pesanan ${data.number} di ${data.shop} (${data.kind}).`,
  },
  accept_settled: { shopper: (data) => `${data.shop} menerima komplain Anda. ${data.amount ? backToYou(data) : ""}`.trim() },
  accept_replacing: { shopper: (data) => `${data.shop} akan mengganti barangnya, paling lambat ${until(data)}.` },
  offer_offered: {
    shopper: (data) =>
      `${data.shop} menawarkan ${money(data)} kembali. Terima atau tolak sampai ${until(data)}; bila tidak, tawaran ini dibayarkan.`,
  },
  refuse_refused: {
    shopper: (data) => `${data.shop} menolak komplain Anda. Bila tidak setuju, minta petugas memutuskan sampai ${until(data)}.`,
  },
  ask_return_returning: {
    shopper: (data) =>
      `${data.shop} mengembalikan ${money(data)} setelah barangnya Anda kembalikan. Antar sampai ${until(data)}, lalu beri tahu di halaman komplain.`,
  },
  take_back_settled: { shopper: (data) => `${data.shop} sudah menerima barangnya kembali. ${backToYou(data)}` },
  contest_return_escalated: {
    shopper: (data) => `${data.shop} menyatakan barangnya belum kembali. Petugas akan memutuskan.`,
    officer: (data) => `Komplain pesanan ${data.number} di ${data.shop} perlu diputuskan sampai ${until(data)}.`,
  },
  accept_offer_settled: { vendor: (data) => `Pembeli menerima tawaran Anda. ${back(data)}` },
  send_back_returned: {
    vendor: (data) =>
      `Pembeli menyatakan barangnya sudah dikembalikan. Periksa dan jawab sampai ${until(data)}; bila tidak, uangnya dikembalikan.`,
  },
  confirm_settled: { vendor: () => "Pembeli menyatakan penggantinya sudah diterima. Komplain selesai." },
  escalate_escalated: {
    vendor: () => "Pembeli meminta petugas memutuskan komplain ini. Anda masih bisa mengabulkannya.",
    officer: (data) => `Komplain pesanan ${data.number} di ${data.shop} perlu diputuskan sampai ${until(data)}.`,
  },
  withdraw_withdrawn: { vendor: () => "Pembeli menarik komplainnya. Uang pesanan ini tidak ditahan lagi." },
  award_settled: {
    shopper: (data) => `Petugas mengabulkan komplain Anda. ${backToYou(data)}`,
    vendor: (data) => `Petugas memutuskan komplain ini. ${back(data)}`,
  },
  dismiss_rejected: {
    shopper: () => "Petugas menolak komplain Anda. Tidak ada uang yang dikembalikan.",
    vendor: () => "Petugas menolak komplain pembeli. Uang pesanan ini tidak ditahan lagi.",
  },
  expire_open: {
    shopper: (data) => `${data.shop} tidak menjawab sampai batas waktu, jadi petugas yang memutuskan.`,
    vendor: () => "Anda tidak menjawab sampai batas waktu, jadi petugas yang memutuskan. Anda masih bisa mengabulkannya.",
    officer: (data) => `${data.shop} tidak menjawab komplain pesanan ${data.number}. Putuskan sampai ${until(data)}.`,
  },
  expire_offered: {
    shopper: (data) => `Batas waktu menjawab tawaran sudah lewat. ${backToYou(data)}`,
    vendor: (data) => `Pembeli tidak menjawab tawaran Anda sampai batas waktu. ${back(data)}`,
  },
  expire_refused: {
    shopper: () => "Batas waktu menanggapi penolakan sudah lewat, jadi komplain ditutup.",
    vendor: () => "Pembeli tidak menanggapi penolakan Anda. Komplain ditutup.",
  },
  expire_replacing: {
    shopper: () => "Barang pengganti dianggap sudah diterima, jadi komplain ditutup.",
    vendor: () => "Barang pengganti dianggap sudah diterima. Komplain ditutup.",
  },
  expire_returning: {
    shopper: () => "Barangnya tidak dikembalikan sampai batas waktu, jadi komplain ditutup.",
    vendor: () => "Pembeli tidak mengembalikan barangnya sampai batas waktu. Komplain ditutup.",
  },
  expire_returned: {
    shopper: (data) => `Penjual tidak menyanggah sampai batas waktu. ${backToYou(data)}`,
    vendor: (data) => `Anda tidak menjawab sampai batas waktu. ${back(data)}`,
  },
  order_cancelled_settled: {
    shopper: () => "Pesanan ini dibatalkan, jadi komplainnya ditutup. Yang sudah Anda bayar kembali dengan cara Anda membayar.",
    vendor: () => "Pesanan ini dibatalkan, jadi komplainnya ditutup.",
  },
};

/** One sentence about what happened; throws when this reader is not told of it. */
export function complaintSentence(data: ComplaintNews): string {
  const sentence = SENTENCES[data.event]?.[data.reader];
  if (!sentence) throw new Error(`nothing to say to the ${data.reader} about ${data.event}`);
  return sentence(data);
}

const SAID: Record<string, string> = { award_settled: "Alasan petugas", dismiss_rejected: "Alasan petugas", open: "Kata pembeli" };

export const complaintLetters = {
  complaint: template(Data, (data): Letter => {
    // What the shopper wrote is for the shop; their own words need no repeating.
    const note = data.event === "open" && data.reader !== "vendor" ? null : data.note;
    return {
      subject: `${data.urgent && data.reader === "officer" ? "Segera: k" : "K"}omplain pesanan ${data.number}`,
      greeting: `Halo ${data.name},`,
      paragraphs: [complaintSentence(data), ...(note ? [`${SAID[data.event] ?? "Catatan"}: “${note}”`] : [])],
      action: { label: "Lihat komplain", link: data.link },
    };
  }),
};
