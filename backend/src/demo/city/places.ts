import type { KELURAHAN } from "../../reference/areas";
import type { Random } from "../random";

type KelurahanName = (typeof KELURAHAN)[number]["name"];

/** Streets, housing estates and lanes as people of each kelurahan write them. House numbers are invented. */
export const STREETS: Record<KelurahanName, readonly [string, string]> = {
  Bekasijaya: ["Jl. Haji Agus Salim", "Gang Mawar Bekasi Jaya"],
  Margahayu: ["Jl. Mayor Oking", "Gang Kenari Margahayu"],
  Durenjaya: ["Perumahan Wisma Jaya", "Jl. Pahlawan Duren Jaya"],
  Arenjaya: ["Perumnas 3 Jl. Nusantara Raya", "Jl. Pulau Sumatra"],
  Bintara: ["Jl. Bintara Raya", "Perumahan Taman Bintara"],
  Kranji: ["Perumnas 1 Jl. Belibis", "Gang Banteng Kranji"],
  Kotabaru: ["Jl. Kota Baru Raya", "Gang Haji Naman"],
  Bintarajaya: ["Jl. Bintara Jaya IV", "Perumahan Puri Bintara"],
  Jakasampurna: ["Perumnas 2 Jl. Maluku", "Jl. Patriot"],
  "Kaliabang Tengah": ["Pondok Ungu Permai", "Jl. Raya Kaliabang"],
  Perwira: ["Jl. Perwira", "Gang Haji Mean"],
  Harapanbaru: ["Perumahan Telaga Mas", "Jl. Harapan Baru Raya"],
  "Teluk Pucung": ["Taman Wisma Asri", "Jl. Raya Teluk Pucung"],
  Margamulya: ["Jl. Ir. Haji Juanda", "Gang Masjid Al-Barkah"],
  Harapanjaya: ["Jl. Seroja", "Harapan Jaya Jl. Flamboyan"],
  Pekayonjaya: ["Jl. Pekayon Raya", "Perumahan Pondok Pekayon Indah"],
  Margajaya: ["Jl. Veteran", "Gang Langgar Marga Jaya"],
  Jakamulya: ["Jl. Pulo Ribung", "Perumahan Taman Galaxy"],
  Jakasetia: ["Jl. Cikunir Raya", "Taman Galaxy Jl. Pulo Sirih"],
  Kayuringinjaya: ["Perumnas 2 Jl. Gunung Gede", "Jl. Kemakmuran"],
  "Bojong Rawalumbu": ["Jl. Dasa Darma", "Rawalumbu Jl. Bambu Kuning"],
  Pengasinan: ["Perumahan Narogong Indah", "Jl. Pengasinan Raya"],
  Sepanjangjaya: ["Jl. Siliwangi", "Gang Kemang Sepanjang Jaya"],
  Bojongmenteng: ["Jl. Raya Narogong", "Kampung Caringin"],
  Medansatria: ["Jl. Sultan Agung", "Gang Haji Kotong"],
  Harapanmulya: ["Jl. Taman Harapan Baru", "Gang Mushala Al-Ikhlas"],
  Pejuang: ["Perumahan Harapan Indah", "Pejuang Jaya Blok C"],
  Kalibaru: ["Jl. Kali Baru Timur", "Gang Swadaya"],
  Bantargebang: ["Jl. Raya Narogong Pangkalan 6", "Kampung Rawa Bantargebang"],
  Cikiwul: ["Jl. Pangkalan 2", "Kampung Cikiwul"],
  Ciketingudik: ["Jl. Pangkalan 5", "Kampung Ciketing"],
  Sumurbatu: ["Jl. Sumur Batu Raya", "Kampung Serang Sumur Batu"],
  Jatiwaringin: ["Jl. Raya Jatiwaringin", "Gang Antilop"],
  Jatibening: ["Jl. Ratna", "Perumahan Jatibening Estate"],
  Jatimakmur: ["Jl. Kemang Sari", "Gang Haji Jaing"],
  "Jatibening Baru": ["Jl. Caman Raya", "Gang Mandor Jatibening"],
  Jaticempaka: ["Jl. Jati Cempaka Raya", "Gang Cempaka Putih"],
  Jatimekar: ["Perumahan Bumi Nasio Indah", "Jl. Kodau"],
  Jatiasih: ["Jl. Raya Jatiasih", "Gang Masjid Jatiasih"],
  Jatikramat: ["Perumahan Jatikramat Indah", "Jl. Jatikramat"],
  Jatirasa: ["Perumahan Pondok Gede Permai", "Jl. Swantantra"],
  Jatiluhur: ["Jl. Wibawa Mukti II", "Gang Nangka Jatiluhur"],
  Jatisari: ["Jl. Parpostel", "Kampung Pedurenan Jatisari"],
  Jatisampurna: ["Jl. Raya Kranggan", "Kampung Kranggan Pasar"],
  Jatikarya: ["Jl. Raya Jatikarya", "Kampung Kalimanggis"],
  Jatiranggon: ["Jl. Jatiranggon Raya", "Gang Jambu Jatiranggon"],
  Jatirangga: ["Jl. Lurah Namat", "Kampung Jatirangga"],
  Jatiraden: ["Jl. Kampung Raden", "Gang Belimbing"],
  Padurenan: ["Jl. Raya Padurenan", "Perumahan Bumi Dirgantara"],
  Cimuning: ["Perumahan Dukuh Zamrud", "Jl. Raya Cimuning"],
  Mustikajaya: ["Perumahan Mutiara Gading Timur", "Jl. Raya Mustikajaya"],
  Mustikasari: ["Jl. Raya Mustikasari", "Kampung Babakan"],
  Jatirahayu: ["Jl. Raya Hankam", "Gang Dua Pondok Melati"],
  Jatiwarna: ["Jl. Pasar Kecapi", "Gang Haji Saalih"],
  Jatimelati: ["Jl. Raya Kampung Sawah", "Gang Kramat Jatimelati"],
  Jatimurni: ["Jl. Kampung Sawah Murni", "Gang Rambutan Jatimurni"],
};

const LANDMARKS = [
  "Sebelah Masjid Al-Ikhlas",
  "Depan pos ronda RW",
  "Seberang warung sayur, pagar hijau",
  "Samping lapangan bulu tangkis",
  "Dekat gapura perumahan",
  "Rumah cat kuning, ada spanduk",
  "Belakang balai warga",
  "Dekat pangkalan ojek",
  "Seberang SD negeri",
  "Samping musala, pagar hitam",
  "Pas di tikungan kedua",
  "Depan apotek",
] as const;

/** Street with house number, RT, RW and landmark. */
export function address(random: Random, kelurahan: KelurahanName): { street: string; rt: string; rw: string; landmark: string } {
  const street = random.pick(STREETS[kelurahan]);
  const estate = /^(Perum|Taman|Pondok|Pejuang)/.test(street);
  const block = estate && !street.includes("Blok") ? ` Blok ${random.pick(["A", "B", "C", "D", "E", "F"])}${random.int(1, 12)}` : "";
  return {
    street: `${street}${block} No. ${random.int(1, 88)}`,
    rt: String(random.int(1, 12)).padStart(3, "0"),
    rw: String(random.int(1, 19)).padStart(3, "0"),
    landmark: random.pick(LANDMARKS),
  };
}
