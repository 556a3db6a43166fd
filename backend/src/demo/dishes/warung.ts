import { menu } from "./dish";
import { PORTION } from "./shelves";

/** Rice dishes of the neighbourhood warung. */
export const RICE = menu(PORTION, [
  [
    "Nasi Uduk Betawi",
    "nasi-uduk",
    [12, 18],
    "beras, santan, telur ayam, tempe, sambal kacang tanah, bawang merah goreng, serai, daun salam",
    "Nasi gurih santan dengan semur tahu, bihun goreng, irisan telur dadar, dan sambal kacang khas Betawi.",
    {
      vary: [
        ["Ayam Goreng", 8, "ayam"],
        ["Semur Jengkol", 6, "jengkol"],
      ],
    },
  ],
  [
    "Nasi Kuning",
    "nasi-kuning",
    [13, 20],
    "beras, santan, kunyit, telur ayam, kering tempe, abon sapi, mentimun",
    "Nasi kuning harum daun jeruk, lengkap dengan kering tempe, telur balado, dan abon.",
    { vary: [["Ayam Suwir", 5, "ayam"]] },
  ],
  [
    "Nasi Goreng",
    "nasi-goreng",
    [15, 23],
    "beras, telur ayam, cabai merah, bawang merah, terasi, kecap manis, mentimun",
    "Digoreng di wajan besar dengan bumbu ulek dan sedikit terasi. Tingkat pedas bisa dipesan.",
    {
      only: true,
      vary: [
        ["Kampung", 0],
        ["Seafood", 8, "udang"],
        ["Pete", 5, "petai"],
        ["Gila", 5, "sosis ayam"],
      ],
    },
  ],
  [
    "Nasi Rames Rendang",
    "nasi-rendang",
    [24, 32],
    "beras, daging sapi, santan, cabai merah, lengkuas, daun singkong, kemiri",
    "Nasi putih pulen dengan rendang, daun singkong, dan sambal hijau.",
  ],
  [
    "Nasi Bakar",
    "nasi-bakar",
    [18, 25],
    "beras, santan, kemangi, cabai rawit, daun pisang",
    "Nasi gurih berbumbu kemangi dengan isian melimpah, dibungkus daun pisang lalu dibakar di atas arang.",
    {
      only: true,
      vary: [
        ["Ayam Kemangi", 0, "ayam"],
        ["Teri Medan", 0, "teri"],
        ["Cumi Asin", 4, "cumi"],
      ],
    },
  ],
  [
    "Nasi Ulam Betawi",
    "ulam-kerabu",
    [16, 22],
    "beras, kelapa sangrai, kemangi, dendeng sapi, bihun, kacang tanah, ebi",
    "Nasi ulam kering dengan serundeng dan daun kemangi segar, resep keluarga sejak dulu.",
  ],
  [
    "Nasi Pecel Madiun",
    "nasi-pecel",
    [14, 20],
    "beras, kacang tanah, bayam, tauge, kencur, daun jeruk, tempe",
    "Sayur rebus disiram sambal kacang kencur, dengan peyek dan tempe goreng.",
    { vary: [["Telur Ceplok", 4, "telur ayam"]] },
  ],
  [
    "Ayam Geprek",
    "ayam-geprek",
    [16, 24],
    "ayam, tepung terigu, cabai rawit, bawang putih, beras, minyak goreng",
    "Ayam renyah digeprek dengan sambal segar yang diulek saat dipesan. Level 1 sampai 5.",
    {
      only: true,
      vary: [
        ["Sambal Bawang", 0],
        ["Keju Leleh", 5, "keju mozarela"],
        ["Sambal Matah", 3, "serai"],
      ],
    },
  ],
  [
    "Pecel Lele Sambal Tomat",
    "pecel-lele",
    [17, 23],
    "ikan lele, beras, tomat, cabai merah, terasi, kemangi, kol",
    "Lele goreng garing dengan lalapan dan sambal tomat terasi.",
  ],
  [
    "Lontong Sayur Betawi",
    "lontong-sayur",
    [12, 18],
    "beras, santan, labu siam, ebi, telur ayam, tahu, cabai merah",
    "Lontong dengan sayur labu dan kuah santan yang dimasak sejak subuh.",
    { days: 0 },
  ],
  [
    "Bubur Ayam",
    "bubur-ayam",
    [12, 17],
    "beras, ayam, kacang kedelai goreng, cakwe tepung terigu, kecap manis, seledri",
    "Bubur lembut kuah kuning, topping ayam suwir, cakwe, dan kacang kedelai.",
    {
      vary: [
        ["Telur Asin", 5, "telur bebek"],
        ["Sate Ati Ampela", 5, "ati ampela ayam"],
      ],
    },
  ],
  [
    "Gado-Gado Siram",
    "gado-gado",
    [17, 25],
    "kacang tanah, kentang, kol, tauge, tahu, tempe, telur ayam, gula merah",
    "Sayuran rebus disiram bumbu kacang tanah sangrai yang kental, pakai kerupuk dan emping.",
  ],
  [
    "Ketoprak",
    "ketoprak",
    [14, 19],
    "tahu, bihun, lontong beras, kacang tanah, bawang putih, kecap manis, tauge",
    "Diulek satu per satu, jumlah cabai sesuai selera. Tahu baru digoreng saat dipesan.",
    { vary: [["Telur Dadar", 4, "telur ayam"]] },
  ],
]);

/** Noodles and meatballs. */
export const NOODLES = menu(PORTION, [
  [
    "Mie Ayam",
    "mie-ayam",
    [13, 19],
    "mi telur, ayam, kecap manis, sawi, bawang putih, kemiri, minyak ayam",
    "Mi buatan sendiri setiap pagi, ayam kecap berbumbu, dan kuah kaldu bening.",
    {
      vary: [
        ["Bakso", 4, "daging sapi"],
        ["Pangsit Goreng", 4, "kulit pangsit"],
        ["Ceker", 4, "ceker ayam"],
        ["Jamur", 2, "jamur"],
      ],
    },
  ],
  [
    "Bakso Urat",
    "bakso",
    [18, 25],
    "daging sapi, tepung tapioka, bawang putih, mi kuning, bihun, seledri",
    "Bakso urat sapi, kuah tulang direbus delapan jam.",
    {
      vary: [
        ["Telur", 3, "telur ayam"],
        ["Mercon", 4, "cabai rawit"],
        ["Keju", 4, "keju"],
      ],
    },
  ],
  [
    "Bakso Malang",
    "bakso",
    [18, 24],
    "daging sapi, tepung tapioka, tahu, kulit pangsit, bihun, bawang goreng",
    "Isi bakso halus, tahu bakso, siomay, dan pangsit goreng renyah.",
  ],
  [
    "Mie Goreng Jawa",
    "mie-goreng",
    [17, 24],
    "mi telur, telur ayam, ayam, kol, kecap manis, kemiri",
    "Dimasak di tungku arang dengan bumbu kemiri dan kecap Jawa.",
    {
      vary: [
        ["Seafood", 8, "udang"],
        ["Pedas", 0, "cabai rawit"],
      ],
    },
  ],
  [
    "Kwetiau Goreng",
    "kwetiau",
    [19, 27],
    "kwetiau beras, telur ayam, daging sapi, tauge, kecap asin, saus tiram",
    "Api besar, wajan panas, aroma khas wajan. Halus dan tidak berminyak.",
    { vary: [["Seafood", 8, "cumi"]] },
  ],
  [
    "Mie Bangka",
    "mie-bangka",
    [20, 27],
    "mi telur, ayam, bakso ikan tenggiri, tauge, kulit pangsit, bawang putih",
    "Mi keriting dengan ayam cincang, bakso ikan, dan pangsit rebus.",
  ],
  [
    "Mie Kocok Bandung",
    "mie-ayam",
    [22, 28],
    "mi kuning, kikil sapi, tauge, kaldu sapi, jeruk limau, bawang goreng",
    "Kuah kaldu sapi kental dengan kikil empuk dan perasan jeruk limau.",
  ],
  [
    "Seblak",
    "seblak",
    [14, 22],
    "kerupuk aci, telur ayam, ceker ayam, kencur, cabai rawit, bakso sapi, sawi",
    "Seblak kuah merah kencur, level 0 sampai 5. Kerupuk direndam dulu supaya kenyal.",
    {
      only: true,
      vary: [
        ["Komplit", 0],
        ["Seafood", 6, "udang"],
        ["Tulang", 2, "tulang ayam"],
      ],
    },
  ],
]);

/** Soups and things from the charcoal. */
export const SOUPS = menu(PORTION, [
  [
    "Soto Betawi",
    "soto-betawi",
    [28, 38],
    "daging sapi, santan, susu, kentang, tomat, emping, jeruk limau",
    "Kuah santan dan susu yang gurih, daging empuk, disajikan dengan emping dan acar.",
    { vary: [["Campur Paru", 2, "paru sapi"]] },
  ],
  [
    "Soto Ayam Lamongan",
    "soto-ayam",
    [16, 22],
    "ayam, soun, kunyit, telur ayam, koya udang, kol, beras",
    "Kuah kuning bening dengan taburan koya gurih dan perasan jeruk nipis.",
  ],
  [
    "Soto Mie Bogor",
    "soto-ayam",
    [20, 26],
    "mi kuning, daging sapi, kulit lumpia, kol, tomat, cabai rawit",
    "Soto mie dengan risol bihun, kikil, dan sambal rawit.",
  ],
  [
    "Sop Iga Sapi",
    "sop-iga",
    [35, 48],
    "iga sapi, wortel, kentang, tomat, pala, cengkih, seledri",
    "Iga direbus perlahan sampai lepas dari tulang, kuah bening wangi pala.",
  ],
  [
    "Sate Maranggi",
    "sate-maranggi",
    [32, 45],
    "gula aren, ketumbar, kecap manis, cuka lahang, cabai rawit",
    "Daging berbumbu ketumbar dan gula aren, dibakar di atas arang, disajikan dengan sambal tomat.",
    {
      content: [10, "pcs"],
      only: true,
      vary: [
        ["Sapi", 0, "daging sapi"],
        ["Kambing", 8, "daging kambing"],
      ],
    },
  ],
  [
    "Sate Ayam Madura",
    "sate-ayam",
    [22, 30],
    "ayam, kacang tanah, kecap manis, bawang merah, lontong beras",
    "Sepuluh tusuk daging paha dengan bumbu kacang halus dan lontong.",
    { content: [10, "pcs"], vary: [["Kulit", -2, "kulit ayam"]] },
  ],
  [
    "Gabus Pucung Bekasi",
    "gabus-pucung",
    [35, 48],
    "ikan gabus, keluak, cabai merah, jahe, kemiri, lengkuas",
    "Masakan kebanggaan Bekasi: gabus goreng dalam kuah keluak hitam yang gurih dan sedikit asam.",
  ],
  [
    "Sayur Gabus Kuah Kuning",
    "sayur-gabus",
    [33, 45],
    "ikan gabus, kunyit, belimbing wuluh, cabai rawit, serai, kemiri",
    "Ikan gabus segar dari empang, kuah kuning belimbing wuluh yang segar.",
  ],
  [
    "Gulai Kambing",
    "gulai-kambing",
    [32, 42],
    "daging kambing, santan, kapulaga, cengkih, kunyit, kemiri",
    "Gulai rempah dengan santan segar, tidak prengus, dimasak tiga jam.",
  ],
]);
