/**
 * The grammar of merchant-presented payment codes (EMVCo QR Code Specification for Payment Systems, Merchant-Presented Mode):
 * two digits of id, two digits of length, then the value. Lengths count characters, so this reads by code point.
 */
export interface Field {
  /** Two digits. */
  id: string;
  value: string;
}

export class MalformedCode extends Error {}

const HEAD = /^\d{4}$/;
const LONGEST = 99;

/** Splits one level of fields. Throws `MalformedCode` when a length does not fit or an id comes twice. */
export function readFields(text: string): Field[] {
  const characters = Array.from(text);
  const fields: Field[] = [];
  const seen = new Set<string>();
  for (let at = 0; at < characters.length; ) {
    const head = characters.slice(at, at + 4).join("");
    if (!HEAD.test(head)) throw new MalformedCode(`Bagian ke-${fields.length + 1} tidak diawali nomor dan panjang.`);
    const [id, length] = [head.slice(0, 2), Number(head.slice(2))];
    const value = characters.slice(at + 4, at + 4 + length);
    if (value.length < length || length === 0) throw new MalformedCode(`Isi bagian ${id} tidak sepanjang yang tertulis.`);
    if (seen.has(id)) throw new MalformedCode(`Bagian ${id} muncul dua kali.`);
    seen.add(id);
    fields.push({ id, value: value.join("") });
    at += 4 + length;
  }
  return fields;
}

/** The fields as text again, in the order given. */
export function writeFields(fields: readonly Field[]): string {
  return fields
    .map(({ id, value }) => {
      const length = Array.from(value).length;
      if (length === 0 || length > LONGEST) throw new MalformedCode(`Isi bagian ${id} harus 1 sampai ${LONGEST} huruf.`);
      return `${id}${String(length).padStart(2, "0")}${value}`;
    })
    .join("");
}

/** CRC-16/CCITT-FALSE (polynomial 0x1021, start 0xFFFF, nothing reflected) of UTF-8 bytes, as four capital hexadecimal digits. */
export function checksum(text: string): string {
  let crc = 0xffff;
  for (const byte of new TextEncoder().encode(text)) {
    crc ^= byte << 8;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc & 0x8000 ? (crc << 1) ^ 0x1021 : crc << 1) & 0xffff;
  }
  return crc.toString(16).toUpperCase().padStart(4, "0");
}
