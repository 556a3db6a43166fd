/** One bank that vendors hold accounts at. */
export interface Bank {
  /** The three digits interbank transfers name a bank by ("sandi bank" of Bank Indonesia's clearing and the ATM networks). */
  code: string;
  name: string;
  /** How many digits its account numbers have, where the bank uses one length only; a typing slip is caught before money leaves. */
  digits?: number;
}

/**
 * Banks a payout can go to, the ones people in Bekasi use most first, then by name. A bank that changed its name kept its code.
 * Merged banks (Mandiri Syariah, BNI Syariah, BRI Syariah) are BSI now and their old codes are refused.
 */
export const BANKS = [
  { code: "014", name: "BCA", digits: 10 },
  { code: "002", name: "BRI", digits: 15 },
  { code: "008", name: "Mandiri", digits: 13 },
  { code: "009", name: "BNI", digits: 10 },
  { code: "451", name: "BSI (Bank Syariah Indonesia)", digits: 10 },
  { code: "110", name: "Bank BJB" },
  { code: "425", name: "Bank BJB Syariah" },
  { code: "947", name: "Aladin Syariah" },
  { code: "567", name: "Allo Bank" },
  { code: "037", name: "Artha Graha" },
  { code: "536", name: "BCA Syariah" },
  { code: "116", name: "Bank Aceh Syariah" },
  { code: "129", name: "Bank BPD Bali" },
  { code: "112", name: "Bank BPD DIY" },
  { code: "137", name: "Bank Banten" },
  { code: "133", name: "Bank Bengkulu" },
  { code: "111", name: "Bank Jakarta (Bank DKI)" },
  { code: "115", name: "Bank Jambi" },
  { code: "113", name: "Bank Jateng" },
  { code: "114", name: "Bank Jatim" },
  { code: "123", name: "Bank Kalbar" },
  { code: "122", name: "Bank Kalsel" },
  { code: "125", name: "Bank Kalteng" },
  { code: "124", name: "Bank Kaltimtara" },
  { code: "121", name: "Bank Lampung" },
  { code: "131", name: "Bank Maluku Malut" },
  { code: "118", name: "Bank Nagari" },
  { code: "128", name: "Bank NTB Syariah" },
  { code: "130", name: "Bank NTT" },
  { code: "132", name: "Bank Papua" },
  { code: "494", name: "Bank Raya" },
  { code: "119", name: "Bank Riau Kepri Syariah" },
  { code: "126", name: "Bank Sulselbar" },
  { code: "134", name: "Bank Sulteng" },
  { code: "135", name: "Bank Sultra" },
  { code: "127", name: "Bank SulutGo" },
  { code: "120", name: "Bank Sumsel Babel" },
  { code: "117", name: "Bank Sumut" },
  { code: "501", name: "blu by BCA Digital" },
  { code: "200", name: "BTN" },
  { code: "547", name: "BTPN Syariah" },
  { code: "031", name: "Citibank" },
  { code: "022", name: "CIMB Niaga" },
  { code: "011", name: "Danamon" },
  { code: "046", name: "DBS Indonesia" },
  { code: "087", name: "HSBC Indonesia" },
  { code: "542", name: "Jago" },
  { code: "441", name: "KB Bank (Bukopin)" },
  { code: "484", name: "KEB Hana" },
  { code: "016", name: "Maybank Indonesia" },
  { code: "097", name: "Mayapada" },
  { code: "426", name: "Mega" },
  { code: "506", name: "Mega Syariah" },
  { code: "151", name: "Mestika" },
  { code: "485", name: "MNC Bank" },
  { code: "147", name: "Muamalat" },
  { code: "490", name: "Neo Commerce" },
  { code: "503", name: "Nobu" },
  { code: "028", name: "OCBC" },
  { code: "019", name: "Panin" },
  { code: "517", name: "Panin Dubai Syariah" },
  { code: "013", name: "Permata" },
  { code: "523", name: "Sahabat Sampoerna" },
  { code: "535", name: "SeaBank" },
  { code: "153", name: "Sinarmas" },
  { code: "213", name: "SMBC Indonesia (BTPN, Jenius)" },
  { code: "050", name: "Standard Chartered" },
  { code: "562", name: "Superbank" },
  { code: "023", name: "UOB Indonesia" },
] as const satisfies readonly Bank[];

export type BankCode = (typeof BANKS)[number]["code"];

const byCode = new Map<string, Bank>(BANKS.map((bank) => [bank.code, bank]));
export const bankOf = (code: string): Bank | undefined => byCode.get(code);
export const bankName = (code: string | null): string => (code && byCode.get(code)?.name) || "Bank";
