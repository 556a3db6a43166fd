import type { CheckState, ClaimSubject, Verdict } from "../../backend/claims";

export const claims = {
  title: "Klaim halal & izin",
  subtitle: "Lencana halal dan nomor izin baru tampil terverifikasi setelah Anda mengesahkannya.",
  subject: { halal: "Sertifikat halal", permit: "Izin pangan" } satisfies Record<ClaimSubject, string>,
  subjectFilter: "Jenis klaim",
  checkFilter: "Status pemeriksaan",
  check: {
    none: "Tanpa klaim",
    pending: "Menunggu",
    verified: "Sah",
    rejected: "Ditolak",
    revoked: "Dicabut",
  } satisfies Record<CheckState, string>,
  none: "Tidak ada klaim di sini.",
  nonePending: "Tidak ada klaim yang menunggu.",
  number: "Nomor",
  noNumber: "Nomor belum ditulis",
  issuedOn: "Terbit",
  expiresOn: "Berlaku sampai",
  expired: "Sudah kedaluwarsa",
  unusualNumber: "Bentuk nomor tidak lazim. Cocokkan dengan dokumen aslinya.",
  ingredients: "Komposisi",
  noIngredients: "Komposisi belum ditulis.",
  checkedBy: (name: string, when: string) => `Diperiksa ${name}, ${when}`,
  note: "Catatan (boleh kosong)",
  verdict: {
    verified: {
      action: "Sahkan",
      title: "Sahkan klaim ini?",
      explanation: "Nomor sudah Anda cocokkan dengan data penerbit, dan komposisinya wajar.",
      done: "Klaim disahkan.",
    },
    rejected: {
      action: "Tolak",
      title: "Tolak klaim ini?",
      explanation: "Klaim tidak ditampilkan sebagai terverifikasi.",
      done: "Klaim ditolak.",
    },
    revoked: {
      action: "Cabut",
      title: "Cabut pengesahan ini?",
      explanation: "Lencana hilang. Produk dengan izin yang dicabut tidak bisa dijual.",
      done: "Pengesahan dicabut.",
    },
  } satisfies Record<Verdict, { action: string; title: string; explanation: string; done: string }>,
};
