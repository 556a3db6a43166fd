import type { Unmatched } from "../../../contracts/ledger-pages";

export const ledger = {
  title: "Buku besar",
  subtitle: "Saldo akun, jurnal, dan yang belum cocok.",
  balances: "Saldo",
  journals: (account: string) => `Jurnal: ${account}`,
  choose: "Pilih akun untuk membaca jurnalnya.",
  noJournals: "Belum ada jurnal di akun ini.",
  unmatched: "Yang belum cocok",
  allMatched: "Semua cocok.",
  lists: {
    groups: "Uang belanja yang belum dibagikan atau dikembalikan",
    paybacks: "Uang kembali yang terlalu lama menunggu",
    movements: "Uang bergerak tanpa jurnal",
    charges: "Pembayaran yang ditahan karena tidak cocok",
    payouts: "Pencairan lebih dari tiga hari tanpa kabar",
  } satisfies Record<keyof Unmatched, string>,
  vendors: {
    pending: "Penjual: belum diserahkan",
    payable: "Penjual: bisa dicairkan",
    debts: (count: number) => `Penjual: kekurangan (${count} penjual)`,
  },
  account: (code: string): string => {
    const [kind, name] = code.split(":");
    const known: Record<string, string> = {
      bank: "Bank",
      cash: "Tunai lewat penjual",
      shopper_funds: "Uang belanja, belum dibagikan",
      refunds_payable: "Harus kembali ke pembeli",
      payouts_in_transit: "Pencairan di jalan",
      commission: "Komisi",
      provider_fees: "Biaya penyedia pembayaran",
      city_vouchers: "Voucher kota",
      tax_withheld: "Pajak dipotong",
    };
    if (kind === "clearing") return `Kliring ${name}`;
    if (kind === "booth") return `Kas gerai ${name}`;
    return known[code] ?? code;
  },
  columns: { at: "Waktu", kind: "Jenis", source: "Sumber", amount: "Debit / kredit", balance: "Saldo" },
  since: (time: string) => `sejak ${time}`,
  more: "Berikutnya",
  first: "Dari awal",
};
