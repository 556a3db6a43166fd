import "./default-language";

/** Words of Medusa's own screens that should speak of this market. Our pages take theirs from `i18n/id/`. */
export default {
  id: {
    translation: {
      // Medusa's Indonesian says "fetched" of money that came in and "authorised" of money that is only promised.
      orders: {
        payment: {
          status: {
            authorized: "Uang belum masuk",
            partiallyAuthorized: "Uang belum masuk semua",
            captured: "Lunas",
            partiallyCaptured: "Dibayar sebagian",
          },
        },
        activity: { events: { payment: { captured: "Pembayaran masuk" } } },
      },
      fields: { paidTotal: "Total dibayar" },
      login: { title: "Lapak Bekasi · ruang petugas", hint: "Masuk dengan akun petugas Anda" },
    },
  },
};
