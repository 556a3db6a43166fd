import { z } from "zod";
import { readableDay } from "../../foundation/readable-time";
import { permitName } from "../../modules/permit/rules/words";
import { PERMIT_KINDS } from "../../reference/permit-kinds";
import { noticeKind } from "../notice";

const Permit = z.object({ kind: z.enum(PERMIT_KINDS), number: z.string() });
const nameOf = ({ kind, number }: z.infer<typeof Permit>) => permitName(kind, number);
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const because = (reason: string | null) => (reason ? ` Alasan: ${reason}` : "");

const DECIDED = {
  verify: ["diverifikasi", "Produk di bawahnya sekarang bisa dibeli."],
  reject: ["perlu diperbaiki", "Perbaiki lalu ajukan lagi."],
  revoke: ["dicabut", "Produk yang memerlukannya tidak tampil dan tidak bisa dibeli."],
  reinstate: ["dipulihkan", "Produk di bawahnya tampil lagi."],
} as const;

const whenOver = (days: number) => (days === 0 ? "habis masa berlakunya" : `habis kurang dari ${days} hari lagi`);

/** Told to a shop about its permits, and to officers about what waits or ends. */
export const permitNotices = {
  "permit-submitted": noticeKind(Permit.extend({ business_name: z.string() }), (data) => ({
    title: `${data.business_name} mengajukan izin`,
    text: `${capital(nameOf(data))} menunggu diperiksa.`,
  })),
  "permit-decided": noticeKind(
    Permit.extend({ decision: z.enum(["verify", "reject", "revoke", "reinstate"]), reason: z.string().nullable() }),
    (data) => ({
      title: capital(`${nameOf(data)} ${DECIDED[data.decision][0]}`),
      text: `${DECIDED[data.decision][1]}${because(data.reason)}`,
    }),
  ),
  "permit-expiring": noticeKind(
    // `days`: the threshold it came under; 0: over today or already.
    Permit.extend({ days: z.number(), expires_on: z.string(), business_name: z.string(), reader: z.enum(["vendor", "officer"]) }),
    (data) => ({
      title: capital(`${nameOf(data)} ${whenOver(data.days)}`),
      text:
        data.reader === "officer"
          ? `Milik ${data.business_name}, hari terakhir ${readableDay(data.expires_on)}.`
          : data.days === 0
            ? `Hari terakhirnya ${readableDay(data.expires_on)}. Setelah itu produk yang memerlukannya disembunyikan sampai izin barunya diverifikasi.`
            : `Hari terakhirnya ${readableDay(data.expires_on)}. Perpanjang sekarang; yang lama tetap berlaku sampai yang baru diverifikasi.`,
    }),
  ),
  "recipe-suspended": noticeKind(z.object({ product: z.string(), reader: z.enum(["vendor", "officer"]) }), ({ product, reader }) => ({
    title: `Lencana halal ${product} ditahan`,
    text:
      reader === "officer"
        ? "Bahannya diubah penjual dan menunggu diperiksa."
        : "Bahannya berubah dari yang diverifikasi. Lencana tampil lagi setelah petugas memeriksanya.",
  })),
  "edit-benched": noticeKind(
    // `business_name`: for officers; null when the shop itself reads it.
    z.object({ product: z.string(), why: z.string(), business_name: z.string().nullable() }),
    ({ product, why, business_name }) => ({
      title: business_name ? `${business_name}: ${product} perlu dilihat` : `${product} sedang dilihat petugas`,
      text: business_name
        ? `${why}.`
        : `${why}. Produk tetap dijual sementara itu, dan hasilnya dikabarkan ke sini. Klaim pada makanan harus bisa dibuktikan.`,
    }),
  ),
  "edit-decided": noticeKind(
    z.object({ product: z.string(), decision: z.enum(["keep", "ask", "hide"]), reason: z.string().nullable() }),
    ({ product, decision, reason }) => ({
      title: {
        keep: `Perubahan ${product} diterima`,
        ask: `Perubahan ${product} perlu dibetulkan`,
        hide: `${product} disembunyikan petugas`,
      }[decision],
      text: {
        keep: "Petugas sudah memeriksanya.",
        ask: `Produk tetap dijual. Betulkan segera.${because(reason)}`,
        hide: `Ubah yang diminta, lalu tampilkan lagi.${because(reason)}`,
      }[decision],
    }),
  ),
  "recipe-decided": noticeKind(
    z.object({ product: z.string(), decision: z.enum(["verify", "refuse"]), reason: z.string().nullable() }),
    ({ product, decision, reason }) => ({
      title: decision === "verify" ? `Bahan ${product} disetujui` : `Bahan ${product} ditolak`,
      text:
        decision === "verify"
          ? "Lencana halalnya tampil lagi."
          : `Produk tampil tanpa lencana halal sampai bahannya atau sertifikatnya diubah.${because(reason)}`,
    }),
  ),
};
