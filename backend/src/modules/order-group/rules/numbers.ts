/** Letters and digits nobody mixes up when read aloud or from paper: no 0/O, 1/I/L, 2/Z, 5/S, B/8, U/V. */
const ALPHABET = "ACDEFGHJKMNPQRTVWXY34679";

/** `LB-7K4M9Q` out of six random bytes. */
export function groupNumber(bytes: Uint8Array): string {
  return `LB-${Array.from(bytes.slice(0, 6), (byte) => ALPHABET[byte % ALPHABET.length]).join("")}`;
}

export const vendorOrderNumber = (group: string, position: number) => `${group}-${position}`;

/** As people type it: any case, spaces, with or without the `LB-`. */
export function normalizeNumber(typed: string): string {
  const plain = typed.toUpperCase().replace(/[^A-Z0-9]/g, "");
  return `LB-${plain.startsWith("LB") ? plain.slice(2) : plain}`;
}

/** Four digits the shopper says at the stall. */
export const pickupCode = (random: number) => String(Math.floor(random * 10_000)).padStart(4, "0");
