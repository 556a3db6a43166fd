import type { Decision, RecordedDecision } from "../../backend/vendors";

export interface DecisionWords {
  action: string;
  title: string;
  explanation: string;
  reasonLabel?: string;
  reasonHint?: string;
  done: string;
}

export const applications = {
  title: "Pengajuan lapak",
  subtitle: "Yang paling lama menunggu di atas.",
  searchLabel: "Cari nama usaha atau pemilik",
  stateFilter: "Status pengajuan",
  columns: { business: "Usaha", area: "Wilayah", state: "Status", waiting: "Menunggu" },
  none: "Tidak ada pengajuan di sini.",
  noneWaiting: "Antrean kosong. Semua pengajuan sudah diputuskan.",
  toQueue: "Kembali ke antrean",

  groups: {
    business: "Usaha",
    place: "Alamat",
    production: "Produksi",
    evidence: "Foto bukti",
    people: "Anggota",
    history: "Riwayat keputusan",
  },
  fields: {
    business_name: "Nama usaha",
    owner_name: "Nama pemilik",
    nib: "NIB",
    phone: "HP / WhatsApp",
    sells: "Yang dijual",
    sells_note: "Keterangan jualan",
    address: "Alamat",
    landmark: "Patokan",
    production_place: "Tempat produksi",
    production_note: "Cara membuat",
    packaging_note: "Cara mengemas",
    evidence: "Foto bukti",
  },
  productionPlace: { home: "Rumah", shop: "Warung atau toko", shared_kitchen: "Dapur bersama", factory: "Pabrik kecil" },
  submittedAt: "Diajukan",
  products: (count: number) => `${count} produk`,
  noNib: "Belum punya NIB",
  noEvidence: "Belum ada foto bukti.",
  openPhoto: (kind: string, index: number) => `Buka foto ${index}: ${kind}`,
  photoPosition: (index: number, total: number) => `${index} dari ${total}`,
  previousPhoto: "Foto sebelumnya",
  nextPhoto: "Foto berikutnya",

  addRemark: (field: string) => `Beri catatan: ${field}`,
  remarkFor: (field: string) => `Catatan untuk ${field}`,
  remarkHint: "Tulis apa yang perlu diperbaiki, misalnya: foto kurang jelas.",
  removeRemark: "Hapus catatan",
  openRemark: "Catatan terakhir",
  remarkCount: (count: number) => `${count} catatan perbaikan`,
  remarkNeeded: "Beri dulu catatan di samping isian yang perlu diperbaiki.",
  remarkTooShort: "Catatan minimal 3 huruf.",
  writeRemarks: "Tulis catatan di samping isian, lalu kirim.",

  decisions: "Keputusan",
  noDecision: "Tidak ada keputusan yang bisa diambil pada status ini.",
  stale: "Pengajuan ini baru saja berubah, mungkin sudah diputuskan petugas lain. Data terbaru sudah dimuat; periksa lagi.",
  nextUp: (name: string) => `Berikutnya: ${name}`,
  queueEmpty: "Antrean sudah kosong.",
  reasonRequired: "Tulis alasannya, minimal 5 huruf.",
  shortcut: "Pintasan",

  decision: {
    approve: {
      action: "Setujui",
      title: "Setujui lapak ini?",
      explanation: "Lapak langsung tampil di pasar dan penjual diberi tahu lewat email.",
      done: "Lapak disetujui.",
    },
    request_revision: {
      action: "Minta perbaikan",
      title: "Minta penjual memperbaiki?",
      explanation: "Catatan Anda tampil di samping isian pada formulir penjual. Penjual bisa mengajukan lagi.",
      reasonLabel: "Pesan tambahan (boleh kosong)",
      done: "Permintaan perbaikan dikirim.",
    },
    reject: {
      action: "Tolak",
      title: "Tolak pengajuan ini?",
      explanation: "Penjual diberi tahu beserta alasannya.",
      reasonLabel: "Alasan penolakan",
      reasonHint: "Dibaca penjual. Tulis jelas dan santun.",
      done: "Pengajuan ditolak.",
    },
    suspend: {
      action: "Tangguhkan",
      title: "Tangguhkan lapak ini?",
      explanation: "Lapak dan semua produknya hilang dari pencarian, halaman, keranjang, dan pembayaran.",
      reasonLabel: "Alasan penangguhan",
      reasonHint: "Dibaca penjual. Tulis jelas dan santun.",
      done: "Lapak ditangguhkan.",
    },
    reinstate: {
      action: "Pulihkan",
      title: "Pulihkan lapak ini?",
      explanation: "Lapak dan produknya tampil lagi di pasar.",
      reasonLabel: "Catatan (boleh kosong)",
      done: "Lapak dipulihkan.",
    },
  } satisfies Record<Decision, DecisionWords>,
  recorded: {
    submit: "Diajukan",
    resubmit: "Diajukan ulang",
    request_revision: "Diminta perbaikan",
    approve: "Disetujui",
    reject: "Ditolak",
    suspend: "Ditangguhkan",
    reinstate: "Dipulihkan",
  } satisfies Record<RecordedDecision, string>,
};
