import { menu } from "./dish";
import { CUP } from "./shelves";

/** Cold drinks by the cup. */
export const COLD_DRINKS = menu(CUP, [
  [
    "Es Teh Manis Jumbo",
    "teh-manis",
    [5, 8],
    "teh melati, gula, air, es batu",
    "Teh melati seduhan pekat.",
    {
      vary: [
        ["Lemon", 2, "lemon"],
        ["Leci", 4, "leci"],
      ],
    },
  ],
  [
    "Es Jeruk Peras",
    "es-jeruk",
    [8, 13],
    "jeruk medan, gula, air, es batu",
    "Diperas saat dipesan.",
    { vary: [["Kelapa", 5, "kelapa muda"]] },
  ],
  [
    "Es Cendol Gula Aren",
    "cendol",
    [10, 16],
    "tepung beras, santan, gula aren, daun suji, es batu",
    "Cendol daun suji, gula aren asli.",
    {
      vary: [
        ["Durian", 8, "durian"],
        ["Nangka", 2, "nangka"],
      ],
    },
  ],
  [
    "Es Doger",
    "es-doger",
    [10, 15],
    "santan, tape singkong, ketan hitam, susu kental manis, roti tawar",
    "Serut santan merah muda dengan tape dan ketan.",
  ],
  [
    "Es Teler",
    "es-teler",
    [14, 20],
    "alpukat, kelapa muda, nangka, susu kental manis, santan",
    "Alpukat mentega, kelapa muda, dan nangka.",
    { vary: [["Durian", 10, "durian"]] },
  ],
  [
    "Es Kopi Susu Gula Aren",
    "kopi-susu",
    [15, 22],
    "kopi robusta, susu, gula aren, es batu",
    "Kopi sangrai sendiri, manisnya pas.",
    {
      vary: [
        ["Kurma", 3, "kurma"],
        ["Satu Liter", 55, "susu segar"],
      ],
    },
  ],
  ["Jus Alpukat Cokelat", "alpukat", [14, 20], "alpukat, susu kental manis, cokelat, gula", "Alpukat mentega kental, cokelat melimpah."],
  [
    "Jus Mangga",
    "mangga",
    [13, 19],
    "mangga harum manis, susu, gula, es batu",
    "Mangga matang pohon musim ini.",
    { vary: [["Kocok Keju", 6, "keju"]] },
  ],
  [
    "Es Kelapa Muda",
    "kelapa-muda",
    [10, 15],
    "kelapa muda, air kelapa, gula, es batu",
    "Kelapa hijau dari kebun Jatisampurna.",
    {
      vary: [
        ["Gula Merah", 1, "gula aren"],
        ["Jeruk", 2, "jeruk"],
      ],
    },
  ],
  [
    "Es Cincau",
    "cincau",
    [8, 13],
    "santan, gula aren, es batu",
    "Cincau buatan sendiri, dingin di perut.",
    {
      only: true,
      vary: [
        ["Hitam", 0, "cincau hitam"],
        ["Hijau", 1, "cincau hijau"],
        ["Susu", 3, "susu"],
      ],
    },
  ],
  [
    "Teh Tarik Thailand",
    "thai-tea",
    [11, 16],
    "teh hitam, susu kental manis, krimer, gula",
    "Wangi dan creamy, seduh baru tiap tiga jam.",
    { vary: [["Green Tea", 0, "teh hijau"]] },
  ],
  [
    "Teh Susu Boba",
    "boba",
    [16, 23],
    "tepung tapioka, susu, gula aren, teh hitam",
    "Boba direbus tiap empat jam.",
    {
      only: true,
      vary: [
        ["Gula Merah", 0],
        ["Krim Keju", 5, "krim keju"],
        ["Taro", 1, "ubi talas"],
      ],
    },
  ],
  ["Es Telang Lemon", "telang", [10, 15], "bunga telang, lemon, madu, air", "Warnanya berubah saat lemon dituang."],
  ["Es Semangka India", "semangka", [10, 15], "semangka, gula, kayu manis, jeruk nipis, air", "Semangka segar dengan sedikit rempah."],
  [
    "Sop Buah",
    "sop-buah",
    [14, 20],
    "semangka, melon, stroberi, susu kental manis, sirup",
    "Enam macam buah dengan kuah susu.",
    { vary: [["Yoghurt", 3, "yoghurt"]] },
  ],
]);

/** Jamu, warm drinks and what goes into bottles. */
export const JAMU = menu({ ...CUP, unit: "botol", content: [350, "ml"], days: 5, foodType: "13" }, [
  [
    "Bir Pletok Betawi",
    "bir-pletok",
    [18, 27],
    "jahe, kayu secang, serai, kapulaga, cengkih, kayu manis, gula",
    "Minuman rempah khas Betawi, hangat dan tanpa alkohol.",
    {
      vary: [
        ["Kurang Manis", 0],
        ["Serbuk", 4, "gula semut"],
      ],
    },
  ],
  [
    "Kunyit Asam",
    "kunyit-asam",
    [14, 20],
    "kunyit, asam jawa, gula aren, daun sirih, air",
    "Segar, direbus pagi hari dari kunyit parut.",
    {
      vary: [
        ["Sirih", 1, "daun sirih"],
        ["Tawar", 0],
      ],
    },
  ],
  ["Beras Kencur", "beras-kencur", [14, 20], "beras, kencur, jahe, gula aren, asam jawa", "Lembut dan hangat, anak-anak pun suka."],
  ["Temulawak Madu", "temulawak", [16, 23], "temulawak, madu, jeruk nipis, air", "Temulawak segar dari pekarangan kelompok tani."],
  [
    "Jahe Merah Gula Aren",
    "jahe-merah",
    [18, 27],
    "jahe merah, gula aren, serai, kayu manis",
    "Seduh dengan air panas, hangat sampai ke dada.",
    { storage: "ambient", days: 180, content: [250, "g"], ready: false, vary: [["Susu", 4, "krimer"]] },
  ],
  [
    "Wedang Ronde",
    "wedang",
    [13, 19],
    "jahe, tepung ketan, kacang tanah, gula merah, kolang-kaling",
    "Ronde isi kacang dengan kuah jahe panas.",
    { unit: "cup", storage: "hot", days: 0 },
  ],
  [
    "Susu Kedelai",
    "susu-kedelai",
    [8, 13],
    "kedelai, air, gula, daun pandan",
    "Kedelai pilihan, direbus setiap subuh.",
    {
      days: 2,
      vary: [
        ["Cokelat", 1, "cokelat bubuk"],
        ["Pandan Jahe", 1, "jahe"],
      ],
    },
  ],
  [
    "Yoghurt",
    "yoghurt",
    [15, 22],
    "susu sapi, kultur yoghurt, gula",
    "Susu segar peternak Bekasi, difermentasi delapan jam.",
    {
      days: 14,
      only: true,
      vary: [
        ["Stroberi", 0, "stroberi"],
        ["Tawar", -1],
        ["Mangga", 0, "mangga"],
      ],
    },
  ],
  [
    "Kopi Bubuk",
    "kopi-bubuk",
    [28, 42],
    "kopi",
    "Disangrai kayu, digiling saat dipesan.",
    {
      unit: "bungkus",
      content: [200, "g"],
      storage: "ambient",
      days: 180,
      ready: false,
      foodType: "10",
      only: true,
      vary: [
        ["Robusta", 0, "kopi robusta"],
        ["Jahe", 4, "jahe"],
        ["Arabika", 20, "kopi arabika"],
      ],
    },
  ],
  [
    "Sirup",
    "sirup",
    [32, 45],
    "gula, air, jeruk nipis",
    "Dari bahan segar, satu botol untuk dua puluh gelas.",
    {
      content: [460, "ml"],
      storage: "ambient",
      days: 180,
      ready: false,
      foodType: "14",
      only: true,
      vary: [
        ["Rosela", 0, "rosela"],
        ["Markisa", 3, "markisa"],
      ],
    },
  ],
  [
    "Madu",
    "madu",
    [65, 95],
    "madu",
    "Madu multiflora tanpa campuran, disaring dua kali.",
    {
      content: [350, "ml"],
      storage: "ambient",
      days: 365,
      ready: false,
      foodType: "09",
      only: true,
      vary: [
        ["Hutan", 0],
        ["Kelengkeng", 8],
      ],
    },
  ],
]);
