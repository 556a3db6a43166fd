import type { CityNumbers } from "../../../contracts/numbers";

type Age = CityNumbers["open_work"][number]["age"];

export const numbers = {
  title: "Angka kota",
  subtitle: (time: string) => `Dihitung ${time}. Diperbarui paling lama setiap lima menit.`,
  asTable: "Lihat sebagai tabel",
  count: "Jumlah",
  byState: "Lapak menurut status",
  state: "Status",
  byKecamatan: "Lapak menurut kecamatan",
  kecamatan: "Kecamatan",
  approved: "Disetujui",
  waiting: "Menunggu atau diperbaiki",
  decisions: "Lama keputusan pengajuan",
  decisionsHint: "Separuh pengajuan diputuskan dalam waktu ini atau lebih cepat.",
  month: "Bulan",
  median: "Waktu tengah",
  decided: "Diputuskan",
  inTime: "Tepat waktu",
  hours: (hours: number) =>
    hours < 1
      ? "< 1 jam"
      : hours < 48
        ? `${hours.toLocaleString("id-ID")} jam`
        : `${(hours / 24).toLocaleString("id-ID", { maximumFractionDigits: 1 })} hari`,
  expiring: "Izin terverifikasi yang akan habis",
  openWork: "Pekerjaan terbuka menurut umur",
  age: { day: "Hari ini", days: "1–3 hari", older: "Lebih lama", overdue: "Lewat tenggat" } satisfies Record<Age, string>,
  ageLabel: "Umur",
  empty: "–",
};
