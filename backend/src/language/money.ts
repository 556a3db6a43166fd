/** Amounts as shoppers write them; all in whole rupiah. */
export interface Amount {
  rupiah: number;
  /** Tokens it takes. */
  length: number;
  /** It says that it is money (`rb`, `Rp`, a slang note), or is large enough to be nothing else. */
  isMoney: boolean;
  /** It says so itself. */
  isNamed: boolean;
  /** The number alone, when no unit says thousands; a range's second number may lend one. */
  bare?: number;
}

const UNITS: Record<string, number> = {
  rb: 1_000,
  rbu: 1_000,
  ribu: 1_000,
  rebu: 1_000,
  k: 1_000,
  jt: 1_000_000,
  juta: 1_000_000,
  rupiah: 1,
  perak: 1,
};
/** Notes in the slang of the street. */
const NOTES: Record<string, number> = { goceng: 5_000, ceban: 10_000, noban: 20_000, goban: 50_000, seribu: 1_000, sejuta: 1_000_000 };
const DIGITS = ["nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan"];
/** What counts something else: "isi 10 pcs", "500 gram", "30 menit". */
const OTHER_UNITS = new Set(
  "pcs pc biji buah butir gr gram g kg kilo ml l ltr liter cm mm m meter km menit mnt jam hari orang org pax porsi box kotak dus level lv lvl tahun thn bulan bln bungkus bks toples botol cup potong ekor lembar x kali % persen tusuk inch watt halaman".split(
    " ",
  ),
);
/** Below this nobody leaves the thousands away by writing them out. */
const LEAST_PLAIN = 500;
const MOST = 1_000_000_000;

/** `20.000`, `20,000`, `12,5`, `20000` as a number. */
function numberOf(text: string): number {
  if (/^\d{1,3}(?:[.,]\d{3})+$/.test(text)) return Number(text.replace(/[.,]/g, ""));
  return Number(text.replace(",", "."));
}

/** "dua puluh lima", "sepuluh", "lima belas", "seratus" below a thousand, and the tokens it takes. */
function spelled(words: readonly string[], at: number): { value: number; length: number } | undefined {
  let [value, length] = [0, 0];
  const digit = (word: string | undefined) => (word === undefined ? -1 : DIGITS.indexOf(word));
  for (;;) {
    const [word, next] = [words[at + length], words[at + length + 1]];
    if (word === "sepuluh") [value, length] = [value + 10, length + 1];
    else if (word === "sebelas") [value, length] = [value + 11, length + 1];
    else if (word === "seratus") [value, length] = [value + 100, length + 1];
    else if (digit(word) > 0 && next === "ratus") [value, length] = [value + digit(word) * 100, length + 2];
    else if (digit(word) > 0 && next === "puluh") [value, length] = [value + digit(word) * 10, length + 2];
    else if (digit(word) > 0 && next === "belas") [value, length] = [value + digit(word) + 10, length + 2];
    else if (digit(word) > 0) [value, length] = [value + digit(word), length + 1];
    else return length > 0 ? { value, length } : undefined;
  }
}

/** The amount that starts at a token: `20rb`, `Rp 20.000`, `20 ribu`, `1,5 jt`, `dua puluh ribu`, `goceng`. */
export function amountAt(words: readonly string[], start: number): Amount | undefined {
  let at = start;
  const hasCurrency = words[at] === "rp" || words[at] === "idr";
  if (hasCurrency) at += words[at + 1] === "." ? 2 : 1;
  const word = words[at] ?? "";
  const note = NOTES[word];
  if (note !== undefined && !hasCurrency) return { rupiah: note, length: at + 1 - start, isMoney: true, isNamed: true };

  const written = /^\d/.test(word) ? { value: numberOf(word), length: 1 } : spelled(words, at);
  if (!written || !Number.isFinite(written.value)) return undefined;
  at += written.length;
  const unit = UNITS[words[at] ?? ""];
  if (unit !== undefined) return within({ rupiah: Math.round(written.value * unit), length: at + 1 - start, isMoney: true, isNamed: true });
  if (OTHER_UNITS.has(words[at] ?? "")) return undefined;
  const isPlain = /^\d/.test(word) && Number.isInteger(written.value) && (hasCurrency || written.value >= LEAST_PLAIN);
  return within({ rupiah: Math.round(written.value), length: at - start, isMoney: isPlain, isNamed: hasCurrency, bare: written.value });
}

const within = (amount: Amount): Amount | undefined => (amount.rupiah <= MOST ? amount : undefined);
