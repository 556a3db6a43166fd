import { menu } from "./dish";

/** Kept at −18 °C. */
export const FROZEN = menu(
  { category: "makanan-beku", unit: "pak", content: [500, "g"], storage: "frozen", days: 90, ready: false, foodType: "03" },
  [
    [
      "Dimsum Ayam Beku",
      "dimsum-beku",
      [38, 52],
      "ayam, kulit pangsit, wortel, tepung tapioka, minyak wijen",
      "Isi 15, tinggal kukus 15 menit, saus ada di dalam.",
      {
        vary: [
          ["Udang", 8, "udang"],
          ["Keju", 5, "keju"],
        ],
      },
    ],
    [
      "Nugget Ayam Sayur",
      "nugget-beku",
      [32, 45],
      "ayam, wortel, brokoli, tepung panir, telur ayam",
      "Daging ayam asli 70 persen, sayur untuk anak.",
      { vary: [["Keju", 6, "keju"]] },
    ],
    [
      "Bakso Beku",
      "bakso-beku",
      [55, 78],
      "tepung tapioka, bawang putih, lada, es batu",
      "Kenyal karena dagingnya, bisa untuk bakso kuah atau bakar.",
      {
        only: true,
        vary: [
          ["Sapi", 0, "daging sapi"],
          ["Urat", 6, "urat sapi"],
          ["Ikan", -12, "ikan tenggiri"],
        ],
      },
    ],
    [
      "Risoles Beku",
      "risoles-beku",
      [32, 45],
      "tepung terigu, susu, wortel, tepung panir, telur ayam",
      "Isi sepuluh, siap goreng, tidak perlu dicairkan.",
      {
        only: true,
        vary: [
          ["Sayur Ayam", 0, "ayam"],
          ["Mayo", 3, "mayones"],
          ["Keju", 5, "keju"],
        ],
      },
    ],
    [
      "Pempek Beku",
      "pempek-beku",
      [58, 82],
      "ikan tenggiri, tepung sagu, gula aren, cuka",
      "Isi dua puluh dengan sebotol cuko.",
      {
        only: true,
        vary: [
          ["Campur", 0, "telur ayam"],
          ["Lenjer Besar", 6],
        ],
      },
    ],
    [
      "Otak-Otak Beku",
      "otak-beku",
      [35, 48],
      "ikan tenggiri, tepung sagu, santan, daun bawang",
      "Digoreng atau dibakar sama enaknya.",
      { vary: [["Bandeng", 8, "ikan bandeng"]] },
    ],
    [
      "Kebab Beku",
      "kebab-beku",
      [42, 58],
      "tepung terigu, selada, mayones, saus tomat, keju",
      "Panaskan di teflon lima menit.",
      {
        only: true,
        vary: [
          ["Sapi", 0, "daging sapi"],
          ["Ayam", -5, "ayam"],
          ["Mini Isi 10", 0, "daging sapi"],
        ],
      },
    ],
    [
      "Cireng Salju Beku",
      "cireng-beku",
      [16, 23],
      "tepung tapioka, bawang putih, garam, gula merah, cabai",
      "Isi dua puluh dengan bumbu rujak.",
    ],
    [
      "Donat Kentang Beku",
      "donat-beku",
      [32, 44],
      "kentang, tepung terigu, telur ayam, mentega, ragi",
      "Sudah dibentuk, tinggal goreng, mekar sempurna.",
    ],
    [
      "Ayam Ungkep",
      "ayam-beku",
      [55, 75],
      "ayam, kunyit, lengkuas, ketumbar, bawang putih, serai",
      "Satu ekor potong delapan, tinggal goreng.",
      {
        content: [900, "g"],
        only: true,
        vary: [
          ["Bumbu Kuning", 0],
          ["Lengkuas", 3, "lengkuas parut"],
          ["Kampung", 30, "ayam kampung"],
        ],
      },
    ],
    [
      "Sosis Rumahan",
      "sosis-beku",
      [48, 65],
      "susu, tepung tapioka, lada, bawang putih",
      "Selongsong kolagen, tanpa nitrit.",
      {
        foodType: "01",
        only: true,
        vary: [
          ["Sapi", 0, "daging sapi"],
          ["Ayam", -10, "ayam"],
          ["Keju", 5, "keju"],
        ],
      },
    ],
    [
      "Roti Maryam",
      "maryam-beku",
      [22, 32],
      "tepung terigu, mentega, susu, telur ayam, gula",
      "Berlapis dan lembut, panggang tanpa minyak.",
      {
        foodType: "06",
        vary: [
          ["Cokelat", 4, "cokelat"],
          ["Keju", 5, "keju"],
        ],
      },
    ],
    [
      "Samosa Beku",
      "samosa-beku",
      [30, 42],
      "kulit lumpia, kentang, bubuk kari, bawang bombai",
      "Bumbu kari ringan, kulit renyah.",
      {
        foodType: "06",
        only: true,
        vary: [
          ["Daging", 0, "daging sapi"],
          ["Ayam", -3, "ayam"],
        ],
      },
    ],
    [
      "Lumpia Beku",
      "lumpia-beku",
      [30, 42],
      "kulit lumpia, telur ayam, minyak goreng",
      "Siap goreng, renyah tahan lama.",
      {
        foodType: "06",
        only: true,
        vary: [
          ["Rebung Ayam", 0, "rebung"],
          ["Keju Pisang", 2, "pisang"],
        ],
      },
    ],
    [
      "Sate Taichan Beku",
      "sate-beku",
      [42, 56],
      "ayam, jeruk nipis, bawang putih, cabai rawit, garam",
      "Dua puluh tusuk siap bakar dengan sambal terpisah.",
    ],
    [
      "Ikan Bumbu Siap Goreng",
      "ikan-beku",
      [38, 52],
      "kunyit, ketumbar, jeruk nipis, garam",
      "Ikan dari empang Bekasi, sudah dibersihkan dan dibumbui.",
      {
        foodType: "02",
        only: true,
        vary: [
          ["Nila", 0, "ikan nila"],
          ["Lele", -8, "ikan lele"],
          ["Gabus", 16, "ikan gabus"],
        ],
      },
    ],
    [
      "Kentang Goreng Bumbu",
      "kentang-beku",
      [26, 36],
      "kentang, tepung beras, bawang putih, garam",
      "Dipotong tangan, renyah di luar.",
      { foodType: "15", vary: [["Keju", 3, "bubuk keju"]] },
    ],
  ],
);
