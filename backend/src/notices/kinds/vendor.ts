import { z } from "zod";
import { rupiah } from "../../foundation/rupiah";
import { noticeKind } from "../notice";

/** Told to a business about its life with the city and about its money. */
const Decision = z.object({ business_name: z.string(), reason: z.string().nullable() });
const because = (reason: string | null) => (reason ? ` Alasan: ${reason}` : "");
const Payout = z.object({ number: z.string(), amount: z.number(), reason: z.string().nullable() });

export const vendorNotices = {
  "import-done": noticeKind(z.object({ file_name: z.string(), done: z.number(), bad: z.number() }), ({ file_name, done, bad }) => ({
    title: `${done} produk dari ${file_name} sudah masuk`,
    text: bad > 0 ? `${bad} baris belum bisa masuk. Unduh beserta alasannya, perbaiki, lalu kirim lagi.` : "Semua baris masuk.",
  })),
  "application-revision": noticeKind(Decision, ({ business_name, reason }) => ({
    title: "Pengajuan perlu diperbaiki",
    text: `Petugas menulis apa yang perlu diperbaiki pada pengajuan ${business_name}.${because(reason)}`,
  })),
  "application-approved": noticeKind(Decision, ({ business_name }) => ({
    title: "Pengajuan disetujui",
    text: `${business_name} sekarang boleh berjualan. Lengkapi lapak dan pasang produk pertama.`,
  })),
  "application-rejected": noticeKind(Decision, ({ business_name, reason }) => ({
    title: "Pengajuan ditolak",
    text: `Pengajuan ${business_name} tidak dapat disetujui.${because(reason)}`,
  })),
  "vendor-suspended": noticeKind(Decision, ({ business_name, reason }) => ({
    title: "Lapak dihentikan sementara",
    text: `Produk ${business_name} tidak tampil dan tidak dapat dibeli.${because(reason)}`,
  })),
  "vendor-reinstated": noticeKind(Decision, ({ business_name }) => ({
    title: "Lapak dibuka kembali",
    text: `Produk ${business_name} tampil dan dapat dibeli lagi.`,
  })),
  "payout-paid": noticeKind(Payout, ({ number, amount }) => ({
    title: `${rupiah(amount)} dicairkan`,
    text: `Hasil penjualan sudah dikirim dengan nomor ${number}. Rinciannya ada di halaman keuangan.`,
  })),
  "payout-failed": noticeKind(Payout, ({ number, amount, reason }) => ({
    title: "Pencairan tidak berhasil",
    text: `${rupiah(amount)} (${number}) tidak sampai.${because(reason)} Uangnya tetap milik Anda; periksa rekening supaya kali berikutnya sampai.`,
  })),
  "payout-taken-back": noticeKind(Payout, ({ number, amount }) => ({
    title: `${rupiah(-amount)} ditarik kembali`,
    text: `Uang pembeli dikembalikan setelah pencairan, jadi ditarik dengan nomor ${number}.`,
  })),
  "payout-account-changed": noticeKind(z.object({ changed_by: z.string() }), ({ changed_by }) => ({
    title: "Tujuan pencairan diganti",
    text: `${changed_by} mengganti ke mana uang lapak dikirim. Bila bukan Anda atau rekan Anda, segera ganti kata sandi dan hubungi Dinas.`,
  })),
};
