import { dayInJakarta } from "../../src/modules/listing/rules/today";
import { unique } from "./backend";

export interface BankLine {
  amount: number;
  description: string;
  direction?: "CR" | "DB";
  /** YYYY-MM-DD; today unless told. */
  day?: string;
}

const american = (amount: number) => `${amount.toLocaleString("en-US")}.00`;

/** A statement as a large bank's own site gives it: lines about the account above the heading, the mark in a column without a name. */
export function aStatement(lines: readonly BankLine[]): string {
  let balance = 10_000_000;
  const rows = lines.map(({ amount, description, direction = "CR", day = dayInJakarta() }) => {
    balance += direction === "CR" ? amount : -amount;
    const [year, month, date] = day.split("-");
    return `${date}/${month}/${year},${description},0000,"${american(amount)}",${direction},"${american(balance)}"`;
  });
  const head = [
    "Informasi Rekening - Mutasi Rekening",
    "",
    "No. rekening,:,'0123456789",
    `Nama,:,KAS LAPAK ${unique("U")}`,
    "Kode Mata Uang,:,Rp",
    "",
  ];
  const foot = ["", 'Saldo Awal,:,"10,000,000.00"', `Saldo Akhir,:,"${american(balance)}"`];
  return [...head, "Tanggal Transaksi,Keterangan,Cabang,Jumlah,,Saldo", ...rows, ...foot].join("\r\n");
}
