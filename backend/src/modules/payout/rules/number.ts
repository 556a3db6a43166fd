/** The letters and digits of order numbers: nobody mixes them up when reading them aloud or from a bank statement. */
const ALPHABET = "ACDEFGHJKMNPQRTVWXY34679";

/** `PC-7K4M9QX` (pencairan) out of seven random bytes. */
export const payoutNumber = (bytes: Uint8Array): string =>
  `PC-${Array.from(bytes.slice(0, 7), (byte) => ALPHABET[byte % ALPHABET.length]).join("")}`;
