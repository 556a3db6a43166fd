import type { z } from "zod";
import type { Ambiguity, StatementVerdict } from "../../../contracts/statement";

/** Words of the page where the bank's statement meets what shoppers owe. */
export const statement = {
  title: "Mutasi rekening",
  subtitle:
    "Masukkan mutasi bank (CSV). Uang masuk dicocokkan dengan pesanan menurut jumlah dan nomornya; belum ada yang lunas sebelum Anda menyetujui.",
  choose: "Masukkan mutasi (CSV)",
  imported: (incoming: number, fresh: number) =>
    fresh === 0
      ? `${incoming} baris uang masuk, semuanya sudah pernah dimasukkan. Tidak ada yang berubah.`
      : `${incoming} baris uang masuk: ${fresh} baru, ${incoming - fresh} sudah pernah dimasukkan.`,
  outgoing: (count: number) => `${count} baris uang keluar tidak disimpan.`,
  skipped: (row: number, reason: string) => `Baris ${row} dilewati: ${reason}`,
  tabsLabel: "Hasil pencocokan",
  tabs: {
    matched: "Cocok",
    settled: "Sudah dikonfirmasi",
    ambiguous: "Perlu dilihat",
    unknown: "Tidak dikenal",
    done: "Selesai",
  } satisfies Record<StatementVerdict, string>,
  none: {
    matched: "Tidak ada uang masuk yang cocok dengan satu pesanan. Masukkan mutasi terbaru.",
    settled: "Tidak ada baris yang pembayarannya sudah dikonfirmasi dengan tangan.",
    ambiguous: "Tidak ada baris yang meragukan.",
    unknown: "Semua uang masuk dikenal.",
    done: "Belum ada baris yang diputuskan.",
  } satisfies Record<StatementVerdict, string>,
  explain: {
    matched: "Jumlah dan harinya hanya cocok dengan satu pesanan yang menunggu.",
    settled: "Pembayarannya sudah dikonfirmasi petugas; baris ini tinggal dicatat sebagai buktinya.",
  },
  ambiguity: {
    several: "Lebih dari satu pesanan menunggu jumlah ini.",
    other_amount: "Nomor pesanannya dikenal, tetapi jumlahnya lain.",
    other_number: "Jumlahnya dikenal, tetapi nomor pesanan yang ditulis lain.",
    paid_again: "Pesanannya sudah dibayar; ini tampak seperti pembayaran kedua.",
  } satisfies Record<z.infer<typeof Ambiguity>, string>,
  settle: "Setujui yang cocok",
  settleTitle: "Lunaskan pesanan yang cocok?",
  settleText: (count: number) =>
    `${count} baris dicatat sebagai pembayaran pesanannya atas nama Anda. Penjual langsung mendapat pesanannya.`,
  settled: (count: number) => `${count} baris dicatat.`,
  refused: (count: number) => `${count} baris belum bisa dicatat dan tetap menunggu.`,
  candidate: (amount: string) => `ditagih ${amount}`,
  thisOne: (number: string) => `Untuk ${number}`,
  assign: "Pasangkan ke pesanan",
  assignTitle: "Uang ini untuk pesanan mana?",
  assignText: (amount: string) =>
    `${amount} dicatat untuk pesanan itu. Bila jumlahnya tidak sama dengan tagihan, uangnya masuk ke «Uang perlu diurus» untuk diputuskan.`,
  number: "Nomor pesanan",
  numberHint: "Misalnya LB-7K4M9Q.",
  numberShort: "Tulis nomor pesanan.",
  assigned: "Baris dipasangkan.",
  dismiss: "Bukan pembayaran",
  dismissTitle: "Sisihkan baris ini?",
  dismissText: (amount: string) => `${amount} bukan pembayaran pesanan. Barisnya disimpan bersama catatan Anda.`,
  dismissNote: "Uang apa ini",
  dismissHint: "Misalnya «setoran kas bendahara» atau «bunga rekening».",
  noteShort: "Tulis catatan, paling sedikit 5 huruf.",
  dismissed: "Baris disisihkan.",
  asideBecause: (note: string) => `Disisihkan: ${note}`,
  stale: "Baris ini baru saja diputuskan. Daftar terbaru sudah dimuat.",
};
