/** What a file people upload may hold at most. Rows are those below the header; bytes are of the file and of what it unpacks to. */
export const LIMITS = { rows: 2000, columns: 60, cell: 4000, bytes: 3 * 1024 * 1024, unpacked: 24 * 1024 * 1024, parts: 200 } as const;

/** The file cannot be read as a table; the message says what to do, in Indonesian. */
export class SpreadsheetRefused extends Error {}

export const TOO_MANY_ROWS = `Paling banyak ${LIMITS.rows.toLocaleString("id-ID")} baris dalam satu berkas. Bagi menjadi beberapa berkas.`;
export const TOO_MANY_COLUMNS = "Kolomnya terlalu banyak. Pakai contoh berkas dari halaman ini.";
