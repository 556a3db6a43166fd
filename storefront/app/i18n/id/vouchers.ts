/** Words of vouchers: at checkout, in orders and in the vendor panel. */
export const vouchers = {
  checkout: {
    title: "Voucher",
    label: "Kode voucher",
    hint: "Huruf besar atau kecil sama saja.",
    apply: "Pakai",
    remove: "Lepas voucher",
    applied: (title: string, amount: string) => `${title}: hemat ${amount}`,
    from: {
      vendor: "Potongan dari penjual.",
      city: "Potongan dari Pemerintah Kota Bekasi. Penjual tetap menerima harga penuh.",
      shared: "Potongan dari Pemerintah Kota Bekasi bersama penjual.",
    },
    shape: "Kode voucher 4 sampai 20 huruf atau angka.",
  },
  discount: "Potongan voucher",
  discountOf: (code: string) => `Potongan voucher ${code}`,
};
