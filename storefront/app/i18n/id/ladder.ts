import type { VendorLadder } from "@lapak/backend/contracts/ladder";

type Step = VendorLadder["steps"][number]["key"];
type State = VendorLadder["steps"][number]["state"];
type Next = NonNullable<VendorLadder["next"]>;

const steps: Record<Step, string> = {
  registered: "Terdaftar",
  approved: "Disetujui petugas",
  permits: "Izin pangan",
  halal: "Halal",
  complete: "Foto dan label lengkap",
  first_sale: "Penjualan pertama",
};
const states: Record<State, string> = { done: "selesai", waiting: "sedang diperiksa", todo: "belum" };

/** What to do, why, how, and what it makes possible. */
const next: Record<Next, { title: string; why: string; how: string; unlocks: string; go: string }> = {
  apply: {
    title: "Kirim pengajuan lapak",
    why: "Pembeli hanya melihat lapak yang sudah disetujui petugas.",
    how: "Isi alamat dapur, cara membuat dan mengemas, lalu kirim beberapa foto. Boleh dicicil.",
    unlocks: "Setelah disetujui, produk Anda bisa tampil dan dibeli.",
    go: "Lengkapi pengajuan",
  },
  revise: {
    title: "Perbaiki pengajuan",
    why: "Petugas meminta beberapa hal diperbaiki.",
    how: "Buka pengajuan; catatan petugas ada di tiap isian.",
    unlocks: "Setelah disetujui, produk Anda bisa tampil dan dibeli.",
    go: "Perbaiki sekarang",
  },
  read_reason: {
    title: "Baca alasan petugas",
    why: "Lapak ini sedang tidak boleh berjualan.",
    how: "Alasannya ada di halaman pengajuan. Hubungi Dinas untuk menyelesaikannya.",
    unlocks: "Setelah selesai, lapak bisa dibuka kembali.",
    go: "Baca alasannya",
  },
  add_product: {
    title: "Pasang produk pertama",
    why: "Dari bahan, kemasan, dan daya tahannya kami tahu izin apa yang diperlukan.",
    how: "Foto, nama, harga, stok, dan bahannya sudah cukup untuk mulai.",
    unlocks: "Anda langsung tahu apakah produk itu perlu izin.",
    go: "Pasang produk",
  },
  get_permits: {
    title: "Lengkapi izin pangan",
    why: "Produk tanpa izin yang diperlukan tidak boleh dijual.",
    how: "Buka produknya: di atas isian tertulis izin apa yang diperlukan dan mengapa.",
    unlocks: "Produknya tampil lagi, dan boleh dititipkan lebih lama.",
    go: "Lihat izin yang diperlukan",
  },
  get_halal: {
    title: "Urus sertifikat halal",
    why: "Wajib untuk makanan dan minuman usaha mikro dan kecil sejak 18 Oktober 2026.",
    how: "Bahan berisiko rendah bisa lewat pernyataan sendiri; kuota gratis SEHATI tersedia. Produk berbahan haram cukup ditandai tidak halal.",
    unlocks: "Lencana halal tampil, dan produk muncul di saringan halal.",
    go: "Buka produknya",
  },
  complete_labels: {
    title: "Lengkapi foto dan label",
    why: "Pembeli memilih yang terlihat jelas: foto, bahan, dan isi bersih.",
    how: "Tambahkan yang kurang pada produknya. Tanggal produksi dan kedaluwarsa tetap ditulis di kemasan.",
    unlocks: "Halaman produk lengkap, dan alergi pembeli terjaga.",
    go: "Lengkapi produk",
  },
  share: {
    title: "Dapatkan penjualan pertama",
    why: "Semuanya siap. Pelanggan lama Anda biasanya pembeli pertama.",
    how: "Kirim tautan lapak lewat WhatsApp, dan tempel label QR di lapak.",
    unlocks: "Setelah pesanan pertama diserahkan, hasilnya bisa dicairkan.",
    go: "Cetak label QR",
  },
  wait: {
    title: "Tinggal menunggu",
    why: "Semua yang bisa Anda kerjakan sudah selesai.",
    how: "Petugas sedang memeriksa. Kabarnya masuk ke pemberitahuan.",
    unlocks: "Begitu selesai, langkah berikutnya terbuka.",
    go: "Lihat pemberitahuan",
  },
};

export const ladder = {
  ...{ steps, states, next },
  title: "Tangga usaha Anda",
  best: "Langkah terbaik sekarang",
  why: "Mengapa",
  how: "Caranya",
  unlocks: "Yang terbuka",
  about: (product: string) => `Tentang ${product}`,
  top: "Semua langkah selesai. Terima kasih sudah menjaga pangan kota ini.",
};
