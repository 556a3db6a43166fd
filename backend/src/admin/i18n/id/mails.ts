export const mails = {
  title: "Surat keluar",
  subtitle: "SMTP belum disetel, jadi surat disimpan di sini dan tidak dikirim.",
  to: "Kepada",
  none: "Belum ada surat.",
  choose: "Pilih surat untuk membacanya.",
  preview: "Isi surat",
  toList: "Kembali ke daftar surat",
  sent: "Surat dikirim lewat SMTP",
  sentText: "Karena SMTP sudah disetel, surat dikirim langsung dan tidak disimpan di sini: isinya bisa memuat tautan rahasia.",
};
