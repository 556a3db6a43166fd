/**
 * The permits a business can hold, as data: whom each covers, whether it ends, and how its number is read. Shapes and meanings are taken from
 * the project's domain notes; lines marked (?) are unconfirmed there.
 */
export const PERMIT_KINDS = ["halal", "pirt", "bpom_md", "bpom_ml", "slhs", "hsp", "nib"] as const;
export type PermitRecordKind = (typeof PERMIT_KINDS)[number];

export type PermitScope = "vendor" | "products";

interface KindTerms {
  /** The first one is what the form proposes. */
  scopes: readonly PermitScope[];
  /** Whether a record without a last day may be submitted. */
  expires: "always" | "maybe" | "never";
  /** Usual validity in years, for hints only. */
  years: number | null;
}

export const KIND_TERMS: Record<PermitRecordKind, KindTerms> = {
  // Certificates since PP 42/2024 have no end; older ones were issued for four years.
  halal: { scopes: ["products", "vendor"], expires: "maybe", years: null },
  pirt: { scopes: ["products"], expires: "always", years: 5 },
  bpom_md: { scopes: ["products"], expires: "always", years: 5 },
  bpom_ml: { scopes: ["products"], expires: "always", years: 5 },
  /** (?) */
  slhs: { scopes: ["vendor"], expires: "always", years: 3 },
  /** (?) */
  hsp: { scopes: ["vendor"], expires: "always", years: 2 },
  nib: { scopes: ["vendor"], expires: "never", years: null },
};

/** Kota Bekasi as P-IRT numbers write it. */
export const OUR_REGION = "3275";

/** First digit of a P-IRT number. */
export const PIRT_CONTAINERS: Record<string, string> = {
  1: "kaca",
  2: "plastik",
  3: "karton atau kertas",
  4: "kaleng",
  5: "aluminium foil",
  6: "lainnya",
  7: "komposit",
  8: "kemasan ganda",
};

/** Second and third digit of a P-IRT number. */
export const PIRT_FOODS: Record<string, string> = {
  "01": "olahan daging kering",
  "02": "olahan ikan",
  "03": "olahan unggas",
  "04": "olahan sayur",
  "05": "olahan kelapa",
  "06": "tepung dan hasil olahnya",
  "07": "minyak dan lemak",
  "08": "selai dan jeli",
  "09": "gula, kembang gula, madu",
  "10": "kopi, teh, cokelat",
  "11": "bumbu",
  "12": "rempah",
  "13": "minuman serbuk",
  "14": "olahan buah",
  "15": "olahan kacang, biji, umbi",
};

/** Provinces by the first two digits of their area code (Kemendagri). */
export const PROVINCES: Record<string, string> = {
  "11": "Aceh",
  "12": "Sumatera Utara",
  "13": "Sumatera Barat",
  "14": "Riau",
  "15": "Jambi",
  "16": "Sumatera Selatan",
  "17": "Bengkulu",
  "18": "Lampung",
  "19": "Kepulauan Bangka Belitung",
  "21": "Kepulauan Riau",
  "31": "DKI Jakarta",
  "32": "Jawa Barat",
  "33": "Jawa Tengah",
  "34": "DI Yogyakarta",
  "35": "Jawa Timur",
  "36": "Banten",
  "51": "Bali",
  "52": "Nusa Tenggara Barat",
  "53": "Nusa Tenggara Timur",
  "61": "Kalimantan Barat",
  "62": "Kalimantan Tengah",
  "63": "Kalimantan Selatan",
  "64": "Kalimantan Timur",
  "65": "Kalimantan Utara",
  "71": "Sulawesi Utara",
  "72": "Sulawesi Tengah",
  "73": "Sulawesi Selatan",
  "74": "Sulawesi Tenggara",
  "75": "Gorontalo",
  "76": "Sulawesi Barat",
  "81": "Maluku",
  "82": "Maluku Utara",
  "91": "Papua",
  "92": "Papua Barat",
  "93": "Papua Selatan",
  "94": "Papua Tengah",
  "95": "Papua Pegunungan",
  "96": "Papua Barat Daya",
};

/** Days before a permit's last day, and on it, on which vendor and officers are told; once each. */
export const EXPIRY_ALERT_DAYS = [180, 90, 30, 7, 0] as const;
