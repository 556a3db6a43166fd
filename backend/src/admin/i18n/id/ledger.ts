import type { Unmatched } from "../../../contracts/ledger-pages";

/** Money a provider has collected and not transferred yet. */
const CLEARING: Record<string, string> = { qris: "QRIS, masih di penyedia", stripe: "Kartu, masih di Stripe" };

const KINDS: Record<string, string> = {
  charge: "Pembayaran masuk",
  "charge-fee": "Biaya penyedia",
  code: "Kode unik transfer",
  capture: "Dibagikan ke penjual",
  cash: "Tunai diterima penjual",
  "hand-over": "Diserahkan",
  voucher: "Voucher",
  "voucher-reversal": "Voucher dihitung ulang",
  commission: "Komisi",
  "commission-reversal": "Komisi dihitung ulang",
  pbjt: "Pajak makanan (PBJT)",
  refund: "Uang kembali",
  "cash-refund": "Uang kembali tunai",
  return: "Uang salah masuk, dikembalikan",
  payback: "Terkirim ke pembeli",
  "payback-bounced": "Ditolak bank pembeli",
  payout: "Pencairan dibuat",
  "payout-paid": "Pencairan sampai",
  "payout-failed": "Pencairan gagal",
  settlement: "Transfer dari penyedia",
  consignment: "Titipan terjual",
  "consignment-return": "Titipan dikembalikan",
  "booth-deposit": "Setoran gerai",
};

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
      transfer_codes: "Kode unik transfer (milik kota)",
      city_vouchers: "Voucher kota",
      tax_withheld: "Pajak dipotong",
    };
    if (kind === "clearing") return CLEARING[name ?? ""] ?? `Kliring ${name}`;
    if (kind === "booth") return `Kas gerai ${name}`;
    return known[code] ?? code;
  },
  /** What a journal says happened; one nobody named here shows its own name. */
  kind: (kind: string): string => KINDS[kind] ?? kind,
  settlement: {
    title: "Catat transfer dari penyedia",
    explanation: "Uang QRIS atau kartu yang sudah masuk ke rekening bank kota, seperti tertulis di mutasi bank.",
    account: "Dari penyedia",
    there: (amount: string) => `Menurut buku, di sana ada ${amount}.`,
    arrived: "Masuk ke bank",
    arrivedHint: "Rupiah, persis seperti di mutasi.",
    fee: "Potongan penyedia",
    feeHint: "Kosongkan bila tidak dipotong lagi.",
    reference: "Nomor transfer",
    referenceHint: "Dari mutasi bank atau laporan penyedia. Nomor yang sama tidak dicatat dua kali.",
    referenceMissing: "Tulis nomor transfernya.",
    number: "Tulis angka rupiah, misalnya 125.000.",
    save: "Catat",
    cancel: "Batal",
    recorded: "Transfer dicatat di buku besar.",
  },
  columns: { at: "Waktu", kind: "Jenis", source: "Sumber", amount: "Debit / kredit", balance: "Saldo" },
  since: (time: string) => `sejak ${time}`,
  more: "Berikutnya",
  first: "Dari awal",
};
