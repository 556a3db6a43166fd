import type { PrepaidMethod } from "@lapak/backend/contracts/charge";

/** Words of the page where a placed order is paid. */
export const paying = {
  title: "Bayar pesanan",
  pageTitle: (number: string) => `Bayar ${number}`,
  back: "Lihat pesanan",
  for: (number: string, shops: number) => `${number} · ${shops} lapak, sekali bayar`,

  countdown: {
    label: "Selesaikan pembayaran dalam",
    until: (time: string) => `Barang disimpan untuk Anda sampai ${time}.`,
    days: (count: number) => `${count} hari`,
  },
  copy: "Salin",
  copied: "Tersalin",
  copyOf: (what: string) => `Salin ${what}`,

  amount: {
    label: "Jumlah yang dibayar",
    of: (total: string, code: string) => `Total pesanan ${total} ditambah kode unik ${code}, yang masuk kas kota.`,
    why: "Transfer tepat sampai angka terakhir. Dari angka itulah kami mengenali uang Anda, jadi tidak perlu menulis apa-apa.",
  },
  transfer: {
    title: "Transfer ke rekening ini",
    bank: "Bank",
    account: "Nomor rekening",
    holder: "Atas nama",
    after: "Petugas mencocokkan mutasi rekening pada jam kerja. Status pesanan berubah sendiri begitu uang Anda terlihat.",
  },
  qris: {
    title: "Pindai kode ini",
    alt: (merchant: string, amount: string) => `Kode QRIS ${merchant} sejumlah ${amount}`,
    to: (merchant: string, city: string) => `Dibayarkan ke ${merchant}, ${city}.`,
    stepsTitle: "Cara membayar",
    steps: [
      "Buka aplikasi bank atau dompet digital, lalu pilih Bayar atau QRIS.",
      "Pindai kode ini. Kalau Anda memakai HP yang sama, ambil tangkapan layar lalu pilih gambar itu dari galeri di aplikasi.",
      "Periksa nama penerima dan jumlahnya, lalu bayar. Jumlah tidak perlu diketik.",
    ],
    after: "Petugas memastikan pembayaran QRIS di akun pasar. Kirim bukti di bawah supaya barang Anda tetap disimpan.",
    missing: "Kode belum bisa dibuat. Muat ulang halaman ini, atau ganti cara bayar.",
  },
  proof: {
    title: "Saya sudah bayar",
    hint: "Kirim foto atau tangkapan layar bukti bayar. Barang Anda tetap disimpan sampai petugas memeriksanya.",
    file: "Foto bukti bayar",
    fileHint: "JPG, PNG, atau WebP, paling besar 8 MB. Hanya petugas yang melihatnya.",
    send: "Kirim bukti",
    missing: "Pilih foto bukti bayar.",
    sentTitle: "Bukti bayar Anda sedang diperiksa",
    sent: (time: string) => `Dikirim ${time}. Penjual mulai menyiapkan pesanan begitu petugas melihat uangnya masuk.`,
    kept: (time: string) => `Barang tetap disimpan untuk Anda, paling lama sampai ${time}.`,
    see: "Lihat bukti yang dikirim",
    replace: "Ganti foto bukti",
    refusedTitle: "Bukti bayar belum bisa diterima",
    refused: (reason: string) => `Kata petugas: ${reason}`,
    refusedNext: "Kalau sudah membayar, kirim bukti lain yang jelas. Kalau belum, bayar sebelum batas waktunya.",
  },
  change: {
    title: "Ganti cara bayar",
    submit: "Pakai cara ini",
    notes: {
      qris: "Pindai satu kode dengan aplikasi bank atau dompet digital.",
      bank_transfer: "Transfer sekali ke rekening pasar, jumlahnya diberi kode unik paling banyak Rp999.",
      card: "Kartu debit atau kredit, langsung lunas.",
    } satisfies Record<PrepaidMethod, string>,
  },
  quarantined: {
    title: "Uang Anda sudah kami terima, tetapi jumlahnya tidak cocok",
    text: "Petugas sedang memeriksanya dan menghubungi Anda lewat nomor HP pesanan ini. Jangan transfer lagi dulu.",
  },
  expired: {
    title: "Batas waktu bayar sudah lewat",
    text: "Pembayaran belum terlihat sampai batas waktunya, jadi barang kembali dijual dan tidak ada yang ditagih.",
    paidAnyway:
      "Terlanjur membayar? Uang yang masuk belakangan tetap dipakai untuk pesanan ini selama barangnya masih ada; kalau tidak, dikembalikan seluruhnya.",
    again: "Pesan lagi",
    browse: "Lihat lapak lain",
    gone: "Barang pesanan ini sudah tidak dijual. Silakan cari yang lain.",
  },
  notOpen: "Pembayaran belum bisa dimulai. Coba lagi sebentar lagi, atau ganti cara bayar.",
  retry: "Coba lagi",
};
