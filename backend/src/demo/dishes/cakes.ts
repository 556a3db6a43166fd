import { menu } from "./dish";
import { PIECE } from "./shelves";

/** Kue pasar: made before dawn, eaten the same day. */
export const MARKET_CAKES = menu(PIECE, [
  [
    "Klepon",
    "klepon",
    [15, 22],
    "tepung ketan, gula aren, kelapa parut, daun pandan",
    "Gula aren cair di dalam, pandan asli, kelapa parut baru.",
    { vary: [["Ubi Ungu", 2, "ubi ungu"]] },
  ],
  [
    "Onde-Onde",
    "onde-onde",
    [18, 26],
    "tepung ketan, kacang hijau kupas, wijen, gula, minyak goreng",
    "Kulit tipis penuh wijen, isi kacang hijau halus.",
    {
      vary: [
        ["Kumbu Hitam", 1, "kacang hitam"],
        ["Mini", -3],
      ],
    },
  ],
  [
    "Kue Lapis Pelangi",
    "kue-lapis",
    [20, 28],
    "tepung beras, tepung tapioka, santan, gula, daun pandan",
    "Dikukus lapis demi lapis, kenyal dan tidak lengket.",
  ],
  [
    "Dadar Gulung",
    "dadar-gulung",
    [18, 26],
    "tepung terigu, telur ayam, santan, kelapa parut, gula aren, daun suji",
    "Kulit pandan lembut berisi unti kelapa.",
    {
      vary: [
        ["Pisang Cokelat", 3, "cokelat"],
        ["Vla Keju", 4, "keju"],
      ],
    },
  ],
  [
    "Lemper Bakar",
    "lemper",
    [25, 35],
    "beras ketan, santan, serai, daun pisang",
    "Ketan pulen dengan isian berbumbu, dibakar sebentar supaya wangi.",
    {
      only: true,
      vary: [
        ["Ayam", 0, "ayam"],
        ["Abon Sapi", 4, "abon sapi"],
      ],
    },
  ],
  [
    "Kue Lumpur",
    "kue-lumpur",
    [28, 38],
    "kentang, telur ayam, santan, tepung terigu, mentega, kismis",
    "Lembut sekali, kentang asli, topping kismis dan kelapa muda.",
    {
      vary: [
        ["Keju", 5, "keju"],
        ["Pandan", 0, "daun pandan"],
      ],
    },
  ],
  [
    "Nagasari Pisang",
    "nagasari",
    [18, 26],
    "tepung beras, pisang raja, santan, gula, daun pisang",
    "Pisang raja matang, dibungkus daun pisang muda.",
  ],
  [
    "Kue Talam",
    "kue-talam",
    [20, 27],
    "tepung beras, santan, gula, tepung tapioka",
    "Dua lapis, yang manis di bawah dan yang gurih di atas.",
    {
      only: true,
      vary: [
        ["Pandan", 0, "daun pandan"],
        ["Ubi", 0, "ubi jalar"],
        ["Ebi", 4, "ebi"],
      ],
    },
  ],
  [
    "Putu Ayu",
    "putu-ayu",
    [18, 25],
    "tepung terigu, telur ayam, santan, kelapa parut, daun pandan",
    "Bolu kukus mungil dengan alas kelapa gurih.",
  ],
  [
    "Serabi Solo",
    "serabi",
    [18, 26],
    "tepung beras, santan, gula, daun pandan",
    "Pinggirannya renyah, tengahnya lembut. Dipanggang di wajan tanah liat.",
    {
      vary: [
        ["Cokelat Keju", 5, "keju"],
        ["Oncom Pedas", 2, "oncom"],
      ],
    },
  ],
  [
    "Kue Bugis Ketan Hitam",
    "kue-bugis",
    [20, 27],
    "tepung ketan hitam, kelapa parut, gula aren, santan",
    "Isi unti kelapa manis, kulit kenyal lembut.",
  ],
  [
    "Lupis Ketan",
    "lupis",
    [15, 22],
    "beras ketan, kelapa parut, gula aren, daun pisang",
    "Disiram kinca gula aren kental dan kelapa parut.",
  ],
  [
    "Kue Cucur Gula Aren",
    "kue-cucur",
    [18, 25],
    "tepung beras, tepung terigu, gula aren, minyak goreng",
    "Berserat, pinggir renyah, wangi gula aren.",
  ],
  [
    "Pastel Goreng",
    "pastel",
    [28, 38],
    "tepung terigu, wortel, kentang, telur ayam, mentega",
    "Kulit renyah berlapis, isi penuh dengan potongan telur.",
    {
      only: true,
      vary: [
        ["Ayam Sayur", 0, "ayam"],
        ["Bihun", -4, "bihun"],
        ["Tuna Pedas", 3, "ikan tuna"],
      ],
    },
  ],
  [
    "Kue Ku Kacang Hijau",
    "kue-ku",
    [20, 28],
    "tepung ketan, kacang hijau kupas, santan, gula, daun pisang",
    "Kenyal lembut, isi kacang hijau wangi pandan.",
  ],
  [
    "Kue Pancong",
    "pancong",
    [12, 18],
    "tepung beras, kelapa parut, santan, gula, garam",
    "Kelapa parut asli, dipanggang di cetakan besi, taburan gula.",
    {
      vary: [
        ["Lumer Cokelat", 6, "cokelat"],
        ["Keju Susu", 6, "susu kental manis"],
      ],
    },
  ],
  ["Getuk Lindri", "getuk", [14, 20], "singkong, gula, kelapa parut, garam", "Tiga warna dari bahan alami, ditabur kelapa."],
  [
    "Wajik Gula Merah",
    "wajik",
    [22, 30],
    "beras ketan, gula aren, santan, daun pandan",
    "Legit dan mengilap, tahan tiga hari.",
    { days: 3 },
  ],
  [
    "Putu Bambu",
    "putu-bambu",
    [12, 18],
    "tepung beras, gula aren, kelapa parut, daun pandan",
    "Dikukus dalam bambu saat dipesan, gula merahnya lumer.",
    { storage: "hot", days: 0 },
  ],
  [
    "Bubur Sumsum Biji Salak",
    "bubur-sumsum",
    [10, 15],
    "tepung beras, ubi jalar, santan, gula aren, tepung tapioka",
    "Bubur lembut dengan biji salak ubi dan kinca.",
    { unit: "cup", content: [250, "g"], days: 0 },
  ],
]);
