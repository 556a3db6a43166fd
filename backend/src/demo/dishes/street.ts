import { menu } from "./dish";
import { SNACK } from "./shelves";

/** From the frying pan of the corner stall. */
export const FRITTERS = menu(SNACK, [
  [
    "Bakwan",
    "bakwan",
    [10, 15],
    "tepung terigu, kol, wortel, tauge, daun bawang, minyak goreng",
    "Sayurnya banyak, pinggirnya renyah, dengan cabai rawit hijau.",
    {
      only: true,
      vary: [
        ["Sayur", 0],
        ["Udang", 5, "udang"],
        ["Jagung", 1, "jagung manis"],
      ],
    },
  ],
  [
    "Tahu Isi",
    "tahu-isi",
    [12, 17],
    "tahu, tepung terigu, wortel, kol, tauge, bawang putih",
    "Tahu pong isi tumis sayur, digoreng sampai kulitnya garing.",
    {
      only: true,
      vary: [
        ["Sayur", 0],
        ["Pedas Mercon", 2, "cabai rawit"],
        ["Ayam Jamur", 4, "ayam"],
      ],
    },
  ],
  [
    "Tempe Mendoan",
    "mendoan",
    [12, 17],
    "tempe, tepung terigu, daun bawang, ketumbar, kencur",
    "Setengah matang ala Banyumas, disajikan dengan kecap rawit.",
  ],
  [
    "Pisang Goreng Kipas",
    "pisang-goreng",
    [15, 22],
    "pisang kepok, tepung terigu, tepung beras, gula, minyak goreng",
    "Pisang kepok matang pohon, renyahnya tahan lama.",
    {
      vary: [
        ["Madu", 2, "madu"],
        ["Keju Cokelat", 6, "keju"],
        ["Wijen", 1, "wijen"],
      ],
    },
  ],
  [
    "Combro",
    "combro",
    [12, 17],
    "singkong parut, oncom, cabai rawit, kemangi, daun bawang",
    "Oncom pedas wangi kemangi di dalam singkong parut yang gurih.",
    { vary: [["Campur Misro", 0, "gula aren"]] },
  ],
  [
    "Risoles",
    "risoles",
    [25, 35],
    "tepung terigu, susu, wortel, telur ayam, tepung panir",
    "Isian lembut, kulit renyah. Satu porsi enam buah.",
    {
      content: [6, "pcs"],
      only: true,
      vary: [
        ["Ragout Ayam", 0, "ayam"],
        ["Mayo", 2, "mayones"],
        ["Daging Asap Keju", 6, "keju"],
        ["Sayur", -4, "kentang"],
      ],
    },
  ],
  [
    "Lumpia Semarang",
    "lumpia",
    [28, 38],
    "kulit lumpia, rebung, ayam, udang, telur ayam, kecap manis",
    "Rebung muda tanpa bau, lengkap dengan saus kental dan acar. Isi lima.",
    {
      content: [5, "pcs"],
      vary: [
        ["Basah", 0],
        ["Ayam Jamur", 2, "jamur"],
      ],
    },
  ],
  [
    "Martabak Telur",
    "martabak-telur",
    [32, 48],
    "kulit lumpia, telur ayam, daging sapi, daun bawang, bawang bombai",
    "Telur bebek atau ayam, daun bawang melimpah, dengan acar dan kuah cuka.",
    {
      unit: "loyang",
      content: [500, "g"],
      vary: [
        ["Spesial Telur Bebek", 14, "telur bebek"],
        ["Isi Ayam", -2, "ayam"],
      ],
    },
  ],
  [
    "Martabak Manis",
    "martabak-manis",
    [30, 45],
    "tepung terigu, telur ayam, susu kental manis, mentega, gula",
    "Tebal, bersarang, dan lembut sampai dingin.",
    {
      unit: "loyang",
      content: [700, "g"],
      vary: [
        ["Cokelat Kacang", 8, "kacang tanah"],
        ["Keju Susu", 14, "keju"],
        ["Ketan Hitam", 10, "ketan hitam"],
        ["Tipis Kering", -8],
      ],
    },
  ],
  [
    "Kerak Telor",
    "kerak-telor",
    [22, 30],
    "beras ketan, telur bebek, ebi, serundeng kelapa, bawang goreng",
    "Dimasak di tungku arang, telur bebek atau ayam, serundeng gurih.",
    { content: [1, "pcs"], vary: [["Telur Ayam", -4, "telur ayam"]] },
  ],
  ["Ubi Bakar Cilembu", "ubi", [18, 26], "ubi cilembu", "Dioven dua jam sampai madunya keluar.", { content: [500, "g"] }],
  [
    "Jagung Bakar",
    "jagung",
    [10, 15],
    "jagung manis, mentega, gula, cabai",
    "Jagung manis dibakar dengan olesan mentega.",
    {
      content: [1, "pcs"],
      vary: [
        ["Keju Susu", 4, "keju"],
        ["Pedas Manis", 1, "cabai bubuk"],
      ],
    },
  ],
]);

/** What queues form for after school. */
export const STREET = menu(SNACK, [
  [
    "Cilok",
    "cilok",
    [10, 15],
    "tepung tapioka, tepung terigu, bawang putih, daun bawang",
    "Kenyal lembut, dikukus sejam sekali supaya selalu hangat.",
    {
      only: true,
      vary: [
        ["Bumbu Kacang", 0, "kacang tanah"],
        ["Isi Ayam", 3, "ayam"],
        ["Kuah Pedas", 3, "cabai rawit"],
        ["Isi Keju", 4, "keju"],
      ],
    },
  ],
  [
    "Cimol Kering",
    "cimol",
    [8, 13],
    "tepung tapioka, cabai bubuk, bawang putih, daun jeruk, minyak goreng",
    "Tidak meledak, kopong di dalam, bumbu tabur sesuai selera.",
    {
      vary: [
        ["Balado", 0, "cabai bubuk"],
        ["Keju", 1, "bubuk keju"],
      ],
    },
  ],
  [
    "Cireng",
    "cireng",
    [14, 20],
    "tepung tapioka, bawang putih, gula merah, cabai rawit, asam jawa",
    "Renyah di luar, kenyal di dalam, sambal rujak segar.",
    {
      only: true,
      vary: [
        ["Bumbu Rujak", 0],
        ["Isi Ayam Suwir", 4, "ayam"],
        ["Isi Keju", 4, "keju"],
      ],
    },
  ],
  [
    "Siomay Ikan Tenggiri",
    "siomay",
    [18, 26],
    "ikan tenggiri, tepung tapioka, kacang tanah, kol, kentang, telur ayam",
    "Tenggirinya terasa, bumbu kacang kental, dengan perasan jeruk limau.",
  ],
  [
    "Batagor Bandung",
    "batagor",
    [18, 26],
    "ikan tenggiri, tahu, tepung tapioka, kacang tanah, kulit pangsit",
    "Digoreng saat dipesan, bumbu kacang sedikit manis pedas.",
    { vary: [["Kuah", 1, "kaldu sapi"]] },
  ],
  [
    "Pempek",
    "pempek",
    [20, 28],
    "ikan tenggiri, tepung sagu, gula aren, cuka, ebi",
    "Cuko asli gula aren batok, timun, dan mi.",
    {
      content: [1, "pcs"],
      only: true,
      vary: [
        ["Kapal Selam", 0, "telur ayam"],
        ["Lenjer", -3],
        ["Campur Isi 5", 10, "kulit ikan tenggiri"],
      ],
    },
  ],
  [
    "Tahu Gejrot",
    "tahu-gejrot",
    [12, 17],
    "tahu pong, gula merah, asam jawa, cabai rawit, bawang merah",
    "Diulek di cobek tanah liat ala Cirebon, segar pedas.",
  ],
  [
    "Rujak Buah",
    "rujak",
    [15, 22],
    "mangga muda, bengkuang, nanas, jambu air, gula merah, kacang tanah, cabai rawit",
    "Buah dipotong saat dipesan, bumbu ulek kental.",
    { storage: "chilled", vary: [["Serut", 0]] },
  ],
  [
    "Otak-Otak Ikan",
    "otak-otak",
    [22, 30],
    "ikan tenggiri, tepung sagu, santan, daun bawang, daun pisang, kacang tanah",
    "Dibakar di atas arang, dengan sambal kacang. Isi sepuluh.",
  ],
  [
    "Sosis Bakar Jumbo",
    "sosis-bakar",
    [12, 18],
    "sosis ayam, saus barbekyu, cabai, madu, margarin",
    "Dibakar dengan olesan saus pedas manis.",
    { content: [2, "pcs"], vary: [["Keju", 4, "keju"]] },
  ],
  [
    "Telur Gulung",
    "telur-gulung",
    [10, 15],
    "telur ayam, tepung tapioka, cabai bubuk, saus tomat",
    "Lima tusuk telur gulung renyah seperti jajanan depan sekolah.",
    {
      content: [5, "pcs"],
      vary: [
        ["Sosis", 3, "sosis ayam"],
        ["Mi", 2, "mi telur"],
      ],
    },
  ],
  [
    "Dimsum Ayam Udang",
    "dimsum",
    [24, 34],
    "ayam, udang, kulit pangsit, wortel, minyak wijen, tepung tapioka",
    "Isi enam, daging tebal, saus mentai atau cabai.",
    {
      content: [6, "pcs"],
      vary: [
        ["Mentai", 8, "mayones"],
        ["Nori", 4, "rumput laut"],
        ["Keju", 5, "keju"],
      ],
    },
  ],
  [
    "Korndog Mozarela",
    "corndog",
    [15, 22],
    "sosis ayam, keju mozarela, tepung terigu, tepung panir, gula",
    "Kejunya molor panjang, digoreng saat dipesan.",
    { content: [1, "pcs"], vary: [["Kentang", 3, "kentang"]] },
  ],
]);
