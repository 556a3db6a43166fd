import type { OpeningHours } from "../../contracts/primitives";
import { BAKERY } from "../dishes/bakery";
import { MARKET_CAKES } from "../dishes/cakes";
import type { Dish } from "../dishes/dish";
import { COLD_DRINKS, JAMU } from "../dishes/drinks";
import { COOKIES, GIFTS } from "../dishes/festive";
import { FROZEN } from "../dishes/frozen";
import { CATERING, NON_HALAL, SIDES } from "../dishes/home";
import { CONDIMENTS, CRISPS } from "../dishes/packed";
import { FRITTERS, STREET } from "../dishes/street";
import { NOODLES, RICE, SOUPS } from "../dishes/warung";

/** A kind of small business: what it cooks, how it calls itself, when it is open. */
export interface Kitchen {
  /** How many there are in the city, relative to the others. */
  weight: number;
  main: readonly Dish[];
  beside: readonly Dish[];
  /** `{who}` is how the owner is called, `{place}` a kelurahan. */
  names: readonly string[];
  /** What is told about the craft; `{place}` is the kelurahan. */
  craft: readonly string[];
  hours: readonly [open: string, close: string, days: readonly (keyof OpeningHours)[]];
  place: "home" | "shop" | "shared_kitchen" | "factory";
  production: string;
  packaging: string;
  nonHalal?: true;
}

const EVERY_DAY = ["1", "2", "3", "4", "5", "6", "7"] as const;
const NOT_SUNDAY = ["1", "2", "3", "4", "5", "6"] as const;
const NOT_MONDAY = ["2", "3", "4", "5", "6", "7"] as const;

const BOX = "Kotak karton food grade dengan alas daun pisang, ditutup stiker nama dan tanggal produksi.";
const POUCH = "Standing pouch bersegel panas, label berisi komposisi, berat bersih, tanggal kedaluwarsa, dan nomor P-IRT.";

export const KITCHENS: readonly Kitchen[] = [
  {
    weight: 14,
    main: RICE,
    beside: [...COLD_DRINKS.slice(0, 2), ...FRITTERS.slice(0, 3)],
    names: ["Warung Nasi {who}", "Dapur {who}", "Nasi Uduk {who}", "Kedai {place} {number}"],
    craft: [
      "Setiap subuh kami menanak nasi dengan santan peras sendiri, tidak pakai instan.",
      "Sambalnya diulek setiap tiga jam supaya selalu segar.",
    ],
    hours: ["05:30", "14:00", EVERY_DAY],
    place: "home",
    production: "Dimasak di dapur rumah mulai pukul 03.30, dua kompor dan satu tungku arang.",
    packaging: "Kertas nasi dan kotak karton; kuah memakai plastik tahan panas.",
  },
  {
    weight: 11,
    main: NOODLES,
    beside: [...COLD_DRINKS.slice(0, 3), ...STREET.slice(0, 2)],
    names: ["Bakso {who}", "Mie Ayam {who}", "Kedai Mie {place}", "Bakmi {who}"],
    craft: ["Mi kami gilas sendiri dua kali sehari.", "Kaldu tulang sapi direbus sejak malam dengan api kecil."],
    hours: ["10:00", "21:00", NOT_MONDAY],
    place: "shop",
    production: "Mi digiling di dapur kedai, bakso dibuat dari daging segar penggilingan langganan.",
    packaging: "Mangkuk kertas bertutup, kuah dipisah.",
  },
  {
    weight: 10,
    main: SOUPS,
    beside: [...RICE.slice(0, 2), ...COLD_DRINKS.slice(1, 4)],
    names: ["Soto {who}", "Sate {who}", "Rumah Makan {who}", "Saung Gabus {who}"],
    craft: ["Resep kuahnya dari orang tua kami di kampung {place}.", "Ikan gabus datang hidup dari empang setiap pagi."],
    hours: ["09:00", "20:00", EVERY_DAY],
    place: "shop",
    production: "Dimasak di dapur warung dengan kompor gas dan tungku arang.",
    packaging: "Kuah dan isi dipisah dalam wadah tahan panas.",
  },
  {
    weight: 14,
    main: SIDES,
    beside: [...RICE.slice(2, 5), ...CONDIMENTS.slice(0, 3)],
    names: ["Dapur {who}", "Lauk {who}", "Masakan Rumah {who}", "Pawon {who}"],
    craft: [
      "Bumbunya digiling sendiri, tidak pernah pakai bumbu jadi.",
      "Kami masak secukupnya setiap hari supaya tidak ada yang menginap.",
    ],
    hours: ["07:00", "17:00", NOT_SUNDAY],
    place: "home",
    production: "Dapur rumah terpisah dari dapur keluarga, talenan daging dan sayur dibedakan.",
    packaging: "Wadah plastik food grade bertutup rapat, label nama masakan dan tanggal masak.",
  },
  {
    weight: 9,
    main: CATERING,
    beside: [...SIDES.slice(0, 4), ...MARKET_CAKES.slice(0, 4)],
    names: ["Katering {who}", "{place} Katering", "Dapur Hajatan {who}", "Nasi Kotak {who}"],
    craft: ["Kami melayani rapat kantor, arisan, dan syukuran di seluruh Bekasi.", "Menu bisa disesuaikan anggaran, cukup kabari H-2."],
    hours: ["08:00", "17:00", NOT_SUNDAY],
    place: "shared_kitchen",
    production: "Dapur produksi dengan empat tenaga masak, lemari pendingin, dan meja baja tahan karat.",
    packaging: "Kotak karton laminasi dengan sekat, sendok, tisu, dan air mineral.",
  },
  {
    weight: 10,
    main: FRITTERS,
    beside: [...STREET.slice(0, 5), ...COLD_DRINKS.slice(0, 3)],
    names: ["Gorengan {who}", "Martabak {who}", "Risoles {who}", "Camilan {place}"],
    craft: [
      "Minyak diganti setiap hari, janji kami sejak pertama jualan.",
      "Gorengan baru diangkat kalau ada yang pesan, jadi selalu hangat.",
    ],
    hours: ["14:00", "22:00", EVERY_DAY],
    place: "home",
    production: "Digoreng di gerobak depan rumah, adonan disiapkan di dapur.",
    packaging: "Kantong kertas tahan minyak.",
  },
  {
    weight: 11,
    main: STREET,
    beside: [...FRITTERS.slice(0, 4), ...COLD_DRINKS.slice(4, 8)],
    names: ["Jajanan {who}", "Cilok {who}", "Kedai {who}", "Pempek {who}"],
    craft: ["Berawal dari gerobak depan sekolah, sekarang menerima pesanan antar.", "Semua saus kami buat sendiri tanpa pewarna."],
    hours: ["12:00", "21:00", NOT_MONDAY],
    place: "home",
    production: "Adonan dibuat pagi hari, digoreng atau dikukus saat dipesan.",
    packaging: "Cup kertas dan plastik tahan panas, saus dipisah.",
  },
  {
    weight: 15,
    main: MARKET_CAKES,
    beside: [...BAKERY.slice(4, 7), ...FRITTERS.slice(5, 7)],
    names: ["Kue Basah {who}", "Jajan Pasar {who}", "Kue {who}", "Dapur Manis {who}"],
    craft: [
      "Pandan, santan, dan gula aren yang asli, itu saja rahasianya.",
      "Kami mulai mengukus pukul dua pagi supaya pukul lima sudah siap.",
    ],
    hours: ["05:00", "13:00", EVERY_DAY],
    place: "home",
    production: "Dikukus dan dipanggang di dapur rumah setiap dini hari.",
    packaging: BOX,
  },
  {
    weight: 10,
    main: COOKIES,
    beside: [...BAKERY.slice(6, 9), ...GIFTS.slice(0, 4)],
    names: ["Kue Kering {who}", "Toples {who}", "{who} Cookies", "Oven {who}"],
    craft: ["Mentega dan keju kami timbang sendiri, tidak ada yang dikurangi.", "Dipanggang sedikit-sedikit supaya warnanya rata."],
    hours: ["08:00", "18:00", NOT_SUNDAY],
    place: "home",
    production: "Dipanggang dengan oven gas di dapur rumah, ditimbang dan disegel hari itu juga.",
    packaging: "Toples bersegel dengan label dan stiker tanggal kedaluwarsa.",
  },
  {
    weight: 12,
    main: BAKERY,
    beside: [...MARKET_CAKES.slice(3, 6), ...COOKIES.slice(0, 3)],
    names: ["Roti {who}", "Bolu {who}", "{place} Bakery", "Donat {who}"],
    craft: ["Adonan diistirahatkan semalam supaya lembut tanpa pengempuk.", "Roti buaya kami sudah mengantar ratusan seserahan Betawi."],
    hours: ["07:00", "19:00", NOT_MONDAY],
    place: "home",
    production: "Dapur roti dengan mikser 10 liter dan oven dua dek.",
    packaging: "Plastik OPP bersegel atau kotak karton, label lengkap.",
  },
  {
    weight: 11,
    main: CRISPS,
    beside: [...GIFTS.slice(4, 7), ...CONDIMENTS.slice(9, 11)],
    names: ["Keripik {who}", "Camilan {who}", "Kriuk {who}", "Keripik {place} Jaya"],
    craft: ["Diiris tipis dengan tangan, digoreng dua kali supaya renyahnya lama.", "Singkong dan pisangnya dari petani Bekasi dan Bogor."],
    hours: ["08:00", "17:00", NOT_SUNDAY],
    place: "home",
    production: "Rumah produksi dengan spinner peniris minyak dan mesin segel.",
    packaging: POUCH,
  },
  {
    weight: 11,
    main: FROZEN,
    beside: [...FRITTERS.slice(5, 7), ...CONDIMENTS.slice(0, 3)],
    names: ["Frozen Food {who}", "Dapur Beku {who}", "Dimsum {who}", "{place} Frozen"],
    craft: ["Semua dibekukan cepat di hari yang sama, tanpa pengawet.", "Ibu-ibu tinggal goreng, anak-anak tinggal makan."],
    hours: ["08:00", "20:00", EVERY_DAY],
    place: "home",
    production: "Dibuat di dapur rumah, dibekukan pada -18 °C dalam tiga freezer khusus.",
    packaging: "Plastik vakum dengan label cara penyimpanan dan pemanasan.",
  },
  {
    weight: 8,
    main: CONDIMENTS,
    beside: [...SIDES.slice(8, 10), ...CRISPS.slice(0, 3)],
    names: ["Sambal {who}", "Bumbu {who}", "Dapur Sambal {who}", "Cobek {who}"],
    craft: ["Cabainya dipetik merah dan digoreng hari itu juga.", "Tanpa pengawet, tahan lama karena dimasak sampai kering."],
    hours: ["08:00", "17:00", NOT_SUNDAY],
    place: "home",
    production: "Dimasak dalam wajan 20 liter, dibotolkan panas-panas dalam stoples steril.",
    packaging: "Stoples kaca bersegel dengan label komposisi dan tingkat pedas.",
  },
  {
    weight: 11,
    main: COLD_DRINKS,
    beside: [...JAMU.slice(6, 8), ...FRITTERS.slice(3, 6)],
    names: ["Es {who}", "Kedai Minum {place}", "Kopi {place} {number}", "Segar {who}"],
    craft: ["Gula aren direbus sendiri, es batunya dari air minum matang.", "Buahnya datang setiap pagi dari pasar induk Cibitung."],
    hours: ["10:00", "21:30", EVERY_DAY],
    place: "shop",
    production: "Diracik saat dipesan dengan air matang dan es kristal.",
    packaging: "Cup PET bertutup segel.",
  },
  {
    weight: 8,
    main: JAMU,
    beside: [...COLD_DRINKS.slice(9, 11), ...GIFTS.slice(0, 2)],
    names: ["Jamu {who}", "Jamu Gendong {who}", "Bir Pletok {who}", "Rempah {who}"],
    craft: ["Rempah dicuci tiga kali, diparut, lalu direbus dengan panci baja.", "Bir pletok kami pakai secang asli, merahnya alami."],
    hours: ["06:00", "16:00", NOT_SUNDAY],
    place: "home",
    production: "Direbus dan dibotolkan panas di dapur khusus minuman.",
    packaging: "Botol PET steril dengan segel dan tanggal produksi.",
  },
  {
    weight: 11,
    main: GIFTS,
    beside: [...CRISPS.slice(0, 4), ...JAMU.slice(0, 1)],
    names: ["Oleh-Oleh {who}", "Dodol {who}", "Kue Khas Bekasi {who}", "Sentra {place}"],
    craft: [
      "Akar kelapa dan kembang goyang kami buat seperti buatan orang Bekasi tempo dulu.",
      "Dodol diaduk delapan jam bergantian oleh tiga orang.",
    ],
    hours: ["08:00", "19:00", EVERY_DAY],
    place: "home",
    production: "Kenceng tembaga untuk dodol, wajan besar untuk kue kering, semua di rumah produksi.",
    packaging: "Besek bambu atau mika bersegel, label P-IRT dan tanggal kedaluwarsa.",
  },
  {
    weight: 3,
    main: NON_HALAL,
    beside: COLD_DRINKS.slice(0, 2),
    names: ["Lapo {who}", "Dapur {who}", "Kedai {who} {place}"],
    craft: ["Kami terbuka sejak awal: masakan kami tidak halal dan diberi tanda jelas.", "Andaliman dikirim langsung dari Toba."],
    hours: ["10:00", "20:00", NOT_MONDAY],
    place: "shop",
    production: "Dapur dan peralatan khusus masakan tidak halal.",
    packaging: "Kotak karton bertanda TIDAK HALAL.",
    nonHalal: true,
  },
];
