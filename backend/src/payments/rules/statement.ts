import { createHash } from "node:crypto";
import { parse } from "csv-parse/sync";
import { readAmount, readDay, readTime } from "./statement-cells";

/**
 * The bank's list of movements as a person downloads it. Banks agree on nothing: separators, thousands, names and order of columns, one amount
 * with CR/DB beside it (BCA, BNI) or a column for each direction (Mandiri, BRI, BJB), days without a year. The heading tells which it is.
 */
export interface StatementLine {
  /** Where it stands in the file, counted from 1 as a spreadsheet shows it. */
  row: number;
  /** YYYY-MM-DD, as the bank booked it. */
  day: string;
  /** HH:MM:SS in Jakarta when the bank tells. */
  time: string | null;
  direction: "credit" | "debit";
  /** Whole rupiah. */
  amount: number;
  description: string;
  /** The same line in another download has the same one. */
  hash: string;
}

export interface SkippedRow {
  row: number;
  reason: string;
}

export interface Statement {
  lines: StatementLine[];
  /** Rows with money that could not be used, and why. */
  skipped: SkippedRow[];
}

/** The file as a whole cannot be read; the message is for the officer who chose it. */
export class UnreadableStatement extends Error {}

type Column = "day" | "time" | "description" | "credit" | "debit" | "amount" | "direction" | "balance";

/** What banks call their columns, once cases, brackets and punctuation are gone. */
const NAMES: Record<Column, RegExp> = {
  day: /^(tanggal|tgl|date|(transaction|trans|trx|txn|post|posting|posted|booking|effective) date|tanggal (transaksi|trx|efektif|posting)|tgl (tran|trx|transaksi|efektif)|(tanggal|tgl) (dan|&) (waktu|jam)|waktu transaksi|date time)$/,
  time: /^(waktu|jam|time|jam (tran|trx|transaksi)|(transaction|post) time)$/,
  description:
    /^(keterangan( \d)?|deskripsi|uraian( transaksi)?|desk tran|desc|description|remarks?|rincian( transaksi)?|berita|catatan|reference( no)?|no ref(erensi)?|detail( transaksi)?)$/,
  credit: /^(kredit|credit|cr|mutasi kredit|credit amount|dana masuk|uang masuk|masuk)$/,
  debit: /^(debet|debit|db|mutasi debet|mutasi debit|debit amount|dana keluar|uang keluar|keluar)$/,
  amount: /^(jumlah|amount|nominal|mutasi|nilai( transaksi)?|jumlah transaksi|transaction amount)$/,
  direction: /^(db cr|cr db|d k|k d|dk|dc|d c|debit kredit|debet kredit|jenis( transaksi)?|tipe( transaksi)?|type|transaction type)$/,
  balance: /^(saldo( akhir)?|saldo akhir mutasi|balance|running balance|ledger balance)$/,
};

const SEPARATORS = [",", ";", "\t", "|"] as const;
/** Banks put name, account and period above the heading. */
const HEADING_WITHIN = 30;
const MOST_ROWS = 20_000;

type Columns = Partial<Record<Column, number>> & { descriptions: number[] };

const plain = (cell: string) =>
  cell
    .toLowerCase()
    .replace(/\(.*?\)/g, " ")
    .replace(/[^a-z0-9&]+/g, " ")
    .trim();

function columnsOf(heading: readonly string[]): Columns | undefined {
  const columns: Columns = { descriptions: [] };
  heading.forEach((cell, index) => {
    const name = plain(cell);
    const column = (Object.keys(NAMES) as Column[]).find((candidate) => NAMES[candidate].test(name));
    if (column === "description") columns.descriptions.push(index);
    else if (column && columns[column] === undefined) columns[column] = index;
  });
  // BCA leaves the column that says CR or DB without a name.
  if (columns.amount !== undefined && columns.direction === undefined && plain(heading[columns.amount + 1] ?? "x") === "") {
    columns.direction = columns.amount + 1;
  }
  const complete = columns.day !== undefined && (columns.credit !== undefined || columns.amount !== undefined);
  return complete ? columns : undefined;
}

function rowsOf(text: string, delimiter: string): string[][] {
  try {
    return parse(text, {
      delimiter,
      bom: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      trim: true,
      to: MOST_ROWS + 1,
    });
  } catch {
    return [];
  }
}

interface Table {
  columns: Columns;
  /** Rows below the heading. */
  rows: string[][];
  /** Number of the first of them. */
  first: number;
}

function tableOf(text: string): Table {
  for (const separator of SEPARATORS) {
    const rows = rowsOf(text, separator);
    if (rows.length > MOST_ROWS) throw new UnreadableStatement("Mutasi ini terlalu panjang. Unduh rentang tanggal yang lebih pendek.");
    for (let index = 0; index < Math.min(rows.length, HEADING_WITHIN); index += 1) {
      const columns = columnsOf(rows[index] ?? []);
      if (columns) return { columns, rows: rows.slice(index + 1), first: index + 2 };
    }
  }
  throw new UnreadableStatement(
    "Judul kolom tidak dikenali. Kirim mutasi rekening berjenis CSV yang memuat tanggal, keterangan, dan jumlah.",
  );
}

interface Movement {
  direction: "credit" | "debit";
  /** Hundredths of a rupiah. */
  sen: number;
}

const CREDIT = /^(cr|k|c|kredit|credit|masuk)$/;
const DEBIT = /^(db|d|debet|debit|keluar)$/;

/** The money of a row; undefined when it moves none, null when it cannot be read. */
function movementOf(row: readonly string[], columns: Columns): Movement | undefined | null {
  const cell = (index: number | undefined) => (index === undefined ? "" : (row[index] ?? ""));
  if (columns.credit !== undefined) {
    const [credit, debit] = [readAmount(cell(columns.credit)), readAmount(cell(columns.debit))];
    if (credit === null || debit === null) return null;
    if (credit.sen > 0) return { direction: "credit", sen: credit.sen };
    return debit.sen === 0 ? undefined : { direction: "debit", sen: Math.abs(debit.sen) };
  }
  const amount = readAmount(cell(columns.amount));
  if (amount === null) return null;
  if (amount.sen === 0) return undefined;
  const said = cell(columns.direction).toLowerCase() || amount.mark;
  if (CREDIT.test(said)) return { direction: "credit", sen: Math.abs(amount.sen) };
  if (DEBIT.test(said)) return { direction: "debit", sen: Math.abs(amount.sen) };
  // Without a mark the sign is all there is, and only a column that knows signs may be trusted with it.
  return amount.signed ? { direction: amount.sen > 0 ? "credit" : "debit", sen: Math.abs(amount.sen) } : null;
}

const words = (row: readonly string[], { descriptions }: Columns) =>
  [...new Set(descriptions.map((index) => (row[index] ?? "").replace(/^'/, "").replace(/\s+/g, " ").trim()))].filter(Boolean).join(" · ");

type ReadLine = Omit<StatementLine, "row" | "hash">;

/** One row below the heading: a line, or why its money cannot be used; undefined for rows that are nobody's payment. */
function readRow(cells: readonly string[], columns: Columns, today: string): ReadLine | string | undefined {
  const written = cells[columns.day ?? 0] ?? "";
  const movement = movementOf(cells, columns);
  // Opening balances, totals and remarks below the table carry no day.
  if (movement === undefined || written === "") return undefined;
  const day = readDay(written, today);
  if (day === null) {
    if (movement === null) return undefined;
    return /^'?pend/i.test(written) ? "Belum dibukukan bank." : "Tanggal tidak terbaca.";
  }
  if (movement === null) return "Jumlah tidak terbaca.";
  if (movement.sen % 100 !== 0) return "Bukan rupiah bulat, misalnya bunga.";
  const time = readTime(cells[columns.time ?? columns.day ?? 0] ?? "");
  return { day, time, direction: movement.direction, amount: movement.sen / 100, description: words(cells, columns) };
}

/** Two lines that look alike in one day are told apart by their turn, which later downloads of the same day keep. */
function hasher(): (line: ReadLine, balance: string) => string {
  const turns = new Map<string, number>();
  return ({ day, time, direction, amount, description }, balance) => {
    const content = JSON.stringify([day, time, direction, amount, description, balance.replace(/\D/g, "")]);
    const turn = turns.get(content) ?? 0;
    turns.set(content, turn + 1);
    return createHash("sha256").update(`${content}#${turn}`).digest("hex");
  };
}

/** Reads a downloaded statement. `today` (YYYY-MM-DD) completes days written without a year. Throws `UnreadableStatement`. */
export function readStatement(text: string, today: string): Statement {
  const { columns, rows, first } = tableOf(text);
  const hash = hasher();
  const lines: StatementLine[] = [];
  const skipped: SkippedRow[] = [];
  rows.forEach((cells, index) => {
    const row = first + index;
    const read = readRow(cells, columns, today);
    if (typeof read === "string") skipped.push({ row, reason: read });
    else if (read) lines.push({ row, ...read, hash: hash(read, columns.balance === undefined ? "" : (cells[columns.balance] ?? "")) });
  });
  return { lines, skipped };
}
