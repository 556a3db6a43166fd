import { z } from "zod";
import { MemberRole } from "../../contracts/vendor";
import { storefrontLink } from "../../foundation/links";
import { template } from "../letter";

/** Letters about a business's life with the city. */
const Decision = z.object({
  name: z.string(),
  business_name: z.string(),
  reason: z.string().nullable(),
  remarks: z.array(z.object({ field: z.string(), message: z.string() })),
});

const ROLES: Record<MemberRole, string> = { owner: "pemilik", manager: "pengelola", staff: "pegawai" };
const because = (reason: string | null) => (reason ? [`Alasan: ${reason}`] : []);
const greet = (name: string) => `Halo ${name},`;
const application = { label: "Buka pengajuan", link: storefrontLink("/penjual/pengajuan") };
const panel = { label: "Buka panel penjual", link: storefrontLink("/penjual/panel") };

export const vendorLetters = {
  "application-submitted": template(Decision, ({ name, business_name }) => ({
    subject: `Pengajuan ${business_name} sudah kami terima`,
    greeting: greet(name),
    paragraphs: [
      `Pengajuan ${business_name} sudah masuk dan akan diperiksa petugas Dinas.`,
      "Anda akan menerima email begitu ada keputusan. Keadaannya selalu bisa dilihat di halaman pengajuan.",
    ],
    action: application,
  })),
  "application-revision": template(Decision, ({ name, business_name, reason, remarks }) => ({
    subject: `Pengajuan ${business_name} perlu diperbaiki`,
    greeting: greet(name),
    paragraphs: [
      `Petugas sudah memeriksa pengajuan ${business_name}. Ada yang perlu diperbaiki sebelum bisa disetujui.`,
      ...because(reason),
      ...remarks.map((remark) => `• ${remark.message}`),
    ],
    action: { ...application, label: "Perbaiki pengajuan" },
  })),
  "application-approved": template(Decision, ({ name, business_name }) => ({
    subject: `Selamat, ${business_name} sudah disetujui`,
    greeting: greet(name),
    paragraphs: [`${business_name} sekarang boleh berjualan di Lapak Bekasi.`, "Lengkapi profil lapak dan pasang produk pertama Anda."],
    action: panel,
  })),
  "application-rejected": template(Decision, ({ name, business_name, reason }) => ({
    subject: `Pengajuan ${business_name} belum dapat disetujui`,
    greeting: greet(name),
    paragraphs: [`Mohon maaf, pengajuan ${business_name} tidak dapat disetujui.`, ...because(reason)],
    action: application,
  })),
  "vendor-suspended": template(Decision, ({ name, business_name, reason }) => ({
    subject: `${business_name} dihentikan sementara`,
    greeting: greet(name),
    paragraphs: [
      `${business_name} dihentikan sementara. Produknya tidak tampil dan tidak dapat dibeli.`,
      ...because(reason),
      "Pesanan yang sudah masuk tetap dapat dilihat di panel penjual. Hubungi Dinas untuk penyelesaian.",
    ],
    action: panel,
  })),
  "vendor-reinstated": template(Decision, ({ name, business_name, reason }) => ({
    subject: `${business_name} dapat berjualan lagi`,
    greeting: greet(name),
    paragraphs: [`${business_name} sudah aktif kembali. Produk yang dipasang langsung tampil.`, ...(reason ? [`Catatan: ${reason}`] : [])],
    action: panel,
  })),
  "vendor-invitation": template(
    z.object({ business_name: z.string(), role: MemberRole, token: z.string() }),
    ({ business_name, role, token }) => ({
      subject: `Undangan mengelola ${business_name}`,
      greeting: "Halo,",
      paragraphs: [
        `Anda diundang mengelola ${business_name} di Lapak Bekasi sebagai ${ROLES[role]}.`,
        "Bila Anda tidak mengenal usaha ini, abaikan saja email ini.",
      ],
      action: { label: "Terima undangan", link: storefrontLink(`/penjual/undangan/${encodeURIComponent(token)}`) },
    }),
  ),
};
