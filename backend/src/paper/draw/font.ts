import { readFileSync } from "node:fs";
import { inflateSync } from "node:zlib";

/**
 * The market's typeface (Plus Jakarta Sans, SIL Open Font License) for paper. npm carries it as WOFF, whose tables a PDF writer would unpack in
 * JavaScript again and again; unpacked once here, a receipt takes tens of milliseconds instead of half a second.
 */
const HEADER = { woff: 44, sfnt: 12 };
const ENTRY = { woff: 20, sfnt: 16 };

/** WOFF 1.0 (W3C Recommendation, 2012) as the plain font it wraps. */
export function unwrapWoff(woff: Buffer): Buffer {
  if (woff.toString("latin1", 0, 4) !== "wOFF") throw new Error("not a WOFF font");
  const count = woff.readUInt16BE(12);
  const directory = Buffer.alloc(HEADER.sfnt + count * ENTRY.sfnt);
  const power = Math.floor(Math.log2(count));
  woff.copy(directory, 0, 4, 8);
  directory.writeUInt16BE(count, 4);
  directory.writeUInt16BE(2 ** power * 16, 6);
  directory.writeUInt16BE(power, 8);
  directory.writeUInt16BE((count - 2 ** power) * 16, 10);

  const parts: Buffer[] = [directory];
  let offset = directory.length;
  for (let index = 0; index < count; index += 1) {
    const at = HEADER.woff + index * ENTRY.woff;
    const [start, packed, length] = [woff.readUInt32BE(at + 4), woff.readUInt32BE(at + 8), woff.readUInt32BE(at + 12)];
    const stored = woff.subarray(start, start + packed);
    const table = packed < length ? inflateSync(stored) : stored;
    const entry = HEADER.sfnt + index * ENTRY.sfnt;
    woff.copy(directory, entry, at, at + 4);
    woff.copy(directory, entry + 4, at + 16, at + 20);
    directory.writeUInt32BE(offset, entry + 8);
    directory.writeUInt32BE(length, entry + 12);
    const padding = Buffer.alloc((4 - (table.length % 4)) % 4);
    parts.push(table, padding);
    offset += table.length + padding.length;
  }
  return Buffer.concat(parts);
}

const unpacked = new Map<number, Buffer>();

export function font(weight: 400 | 700): Buffer {
  const known = unpacked.get(weight);
  if (known) return known;
  const file = require.resolve(`@fontsource/plus-jakarta-sans/files/plus-jakarta-sans-latin-${weight}-normal.woff`);
  const made = unwrapWoff(readFileSync(file));
  unpacked.set(weight, made);
  return made;
}
