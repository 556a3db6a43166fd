export const today = {
  title: "Menunggu Anda",
  applications: "pengajuan lapak",
  transfers: "transfer",
  claims: "Periksa klaim halal & izin",
};
