import "./default-language";

/** Words of Medusa's own screens that should speak of this market. Our pages take theirs from `i18n/id/`. */
export default {
  id: {
    translation: {
      login: { title: "Lapak Bekasi · ruang petugas", hint: "Masuk dengan akun petugas Anda" },
    },
  },
};
