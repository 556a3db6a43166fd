import { menu } from "./dish";
import { PIECE } from "./shelves";

/** Feast-day cakes in jars, from small home ovens. */
export const COOKIES = menu({ ...PIECE, category: "kue-kering", unit: "toples", content: [500, "g"], days: 120 }, [
  [
    "Nastar",
    "nastar-toples",
    [75, 110],
    "tepung terigu, mentega, kuning telur ayam, nanas, susu bubuk, gula",
    "Selai nanas dimasak sendiri dari nanas Subang, adonan lumer di mulut.",
    {
      vary: [
        ["Keju", 10, "keju edam"],
        ["Keranjang", 12],
      ],
    },
  ],
  [
    "Kastengel",
    "kastengel-toples",
    [85, 125],
    "tepung terigu, keju edam, mentega, telur ayam, keju cheddar",
    "Kejunya terasa sejak dibuka tutupnya, renyah dan gurih.",
    { vary: [["Premium Edam", 20, "keju edam tua"]] },
  ],
  [
    "Putri Salju Mede",
    "putri-salju",
    [70, 98],
    "tepung terigu, mentega, kacang mede, gula halus, susu bubuk",
    "Bulan sabit bertabur gula dingin dengan kacang mede sangrai.",
    { vary: [["Keju", 5, "keju"]] },
  ],
  [
    "Sagu Keju",
    "sagu-keju",
    [65, 92],
    "tepung sagu, keju, mentega, kuning telur ayam, santan",
    "Lumer begitu di lidah, tanpa tepung terigu.",
    { vary: [["Pandan", 2, "daun pandan"]] },
  ],
  [
    "Lidah Kucing",
    "lidah-kucing",
    [58, 82],
    "tepung terigu, mentega, putih telur ayam, gula",
    "Tipis, renyah, wangi mentega.",
    {
      vary: [
        ["Keju", 6, "keju"],
        ["Pelangi", 2],
      ],
    },
  ],
  [
    "Kue Semprit Susu",
    "semprit-toples",
    [55, 78],
    "tepung terigu, mentega, susu bubuk, gula, kuning telur ayam",
    "Semprit jadul dengan titik selai stroberi.",
    { vary: [["Cokelat", 4, "cokelat bubuk"]] },
  ],
  [
    "Kukis Cokelat Chip",
    "cokelat-toples",
    [60, 85],
    "tepung terigu, cokelat, mentega, gula palem, telur ayam",
    "Renyah di luar, cokelatnya banyak.",
    {
      vary: [
        ["Kacang Almond", 10, "almond"],
        ["Oat", 2, "oat"],
      ],
    },
  ],
  [
    "Kue Kacang Tanah",
    "kacang-toples",
    [50, 72],
    "kacang tanah, tepung terigu, gula halus, minyak goreng",
    "Resep nenek, kacang disangrai dan digiling sendiri.",
    { vary: [["Selai Lumer", 8, "selai kacang tanah"]] },
  ],
  [
    "Kue Bawang",
    "bawang-toples",
    [40, 60],
    "tepung terigu, telur ayam, bawang merah, santan",
    "Gurih renyah, tidak bikin serak.",
    {
      only: true,
      vary: [
        ["Seledri", 0, "seledri"],
        ["Pedas Daun Jeruk", 3, "cabai rawit"],
        ["Keju", 6, "keju"],
      ],
    },
  ],
  [
    "Hampers Lebaran Isi 3 Toples",
    "nastar",
    [220, 320],
    "tepung terigu, mentega, keju, nanas, kacang mede, telur ayam",
    "Nastar, kastengel, dan putri salju dalam kotak pita batik. Bisa dengan kartu nama.",
    { unit: "kotak", content: [1200, "g"] },
  ],
]);

/** Oleh-oleh: what one brings home from Bekasi. */
export const GIFTS = menu({ ...PIECE, category: "oleh-oleh", unit: "bungkus", content: [250, "g"], days: 90 }, [
  [
    "Kue Akar Kelapa",
    "akar-kelapa",
    [22, 32],
    "tepung ketan, kelapa sangrai, gula, telur ayam, wijen",
    "Kue Lebaran khas Bekasi, renyah dan gurih kelapa. Bentuknya mirip akar pohon kelapa.",
    {
      vary: [
        ["Gula Aren", 2, "gula aren"],
        ["Keju", 4, "keju"],
      ],
    },
  ],
  [
    "Kembang Goyang",
    "kembang-goyang",
    [20, 30],
    "tepung beras, santan, telur ayam, gula, wijen",
    "Digoyang satu per satu di minyak panas sampai lepas dari cetakan.",
    {
      vary: [
        ["Pandan", 1, "daun pandan"],
        ["Cokelat", 3, "cokelat bubuk"],
      ],
    },
  ],
  [
    "Dodol Betawi",
    "dodol",
    [35, 55],
    "beras ketan, gula aren, santan, kelapa",
    "Diaduk delapan jam di kenceng besar oleh tiga orang. Legit, tidak lengket di gigi.",
    {
      days: 30,
      content: [400, "g"],
      vary: [
        ["Durian", 10, "durian"],
        ["Ketan Hitam", 3, "ketan hitam"],
      ],
    },
  ],
  [
    "Biji Ketapang",
    "biji-ketapang",
    [20, 29],
    "tepung terigu, kelapa parut, gula, telur ayam, santan",
    "Kecil, padat, dan gurih kelapa. Teman ngopi sore.",
    { vary: [["Keju", 4, "keju"]] },
  ],
  [
    "Kue Semprong",
    "semprong",
    [22, 32],
    "tepung beras, santan, gula, telur ayam, wijen",
    "Dipanggang di cetakan besi lalu digulung selagi panas.",
    {
      vary: [
        ["Wijen Hitam", 1, "wijen hitam"],
        ["Cokelat", 3, "cokelat"],
      ],
    },
  ],
  [
    "Rengginang",
    "rengginang",
    [18, 26],
    "beras ketan, bawang putih, garam",
    "Dijemur dua hari penuh sehingga mekar saat digoreng.",
    {
      only: true,
      vary: [
        ["Terasi", 0, "terasi"],
        ["Manis Gula Merah", 2, "gula aren"],
        ["Mentah", -3],
      ],
    },
  ],
  [
    "Telur Gabus",
    "telur-gabus",
    [22, 32],
    "tepung tapioka, telur ayam, mentega",
    "Renyah ringan dan gurih. Favorit anak-anak.",
    {
      only: true,
      vary: [
        ["Keju", 0, "keju"],
        ["Pedas Manis", 1, "cabai bubuk"],
        ["Gula Merah", 1, "gula aren"],
      ],
    },
  ],
  [
    "Geplak Betawi",
    "geplak",
    [22, 30],
    "kelapa parut, gula, tepung beras sangrai",
    "Manis gurih kelapa dengan aroma beras sangrai.",
    { days: 14 },
  ],
  [
    "Sale Pisang",
    "sale",
    [24, 34],
    "pisang ambon, minyak goreng, gula",
    "Pisang dijemur lalu digoreng renyah, manisnya alami.",
    { vary: [["Cokelat", 4, "cokelat"]] },
  ],
  [
    "Manisan Mangga",
    "manisan",
    [18, 26],
    "mangga muda, gula, cabai, garam",
    "Asam manis segar dalam kemasan stoples kecil.",
    { days: 14, storage: "chilled", foodType: "14" },
  ],
  [
    "Bandeng Rorod",
    "bandeng-rorod",
    [48, 65],
    "ikan bandeng, kelapa, telur ayam, ketumbar, gula aren",
    "Bandeng tanpa duri yang dibumbui dan dibakar, warisan dapur Bekasi lama.",
    { storage: "chilled", days: 7, unit: "ekor", content: [1, "pcs"], foodType: "02" },
  ],
  [
    "Abon Ikan Gabus",
    "abon",
    [38, 52],
    "ikan gabus, santan, gula aren, serai, bawang merah",
    "Dimasak sejak pagi dari ikan segar.",
    { content: [100, "g"], foodType: "02", vary: [["Pedas", 0, "cabai"]] },
  ],
  [
    "Hampers Oleh-Oleh Bekasi",
    "dodol",
    [125, 185],
    "dodol beras ketan, kue akar kelapa, kembang goyang tepung beras, telur ayam, bir pletok",
    "Dodol, akar kelapa, kembang goyang, dan sebotol bir pletok dalam besek anyaman.",
    { unit: "kotak", content: [1000, "g"] },
  ],
]);
