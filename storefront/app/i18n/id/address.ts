/** Words of address forms and of addresses as they are read. */
export const address = {
  street: "Jalan, blok, dan nomor",
  streetHint: "Nama jalan atau perumahan",
  rt: "RT",
  rw: "RW",
  kelurahan: "Kelurahan",
  kelurahanChoose: "Pilih kelurahan",
  landmark: "Patokan",
  landmarkHint: "Misalnya: seberang Masjid Al-Ikhlas",
  city: "Kota Bekasi",
  landmarkLine: (landmark: string) => `Patokan: ${landmark}`,
  neighbourhood: (rt: string, rw: string) => `RT ${rt}/RW ${rw}`,
  errors: {
    street: "Tulis nama jalan atau perumahan, blok, dan nomor.",
    streetLong: "Alamat terlalu panjang, paling banyak 200 huruf.",
    rt: "RT berupa angka, misalnya 003.",
    rw: "RW berupa angka, misalnya 007.",
    kelurahan: "Pilih kelurahan dari daftar.",
    landmarkLong: "Patokan terlalu panjang, paling banyak 120 huruf.",
  },
};
