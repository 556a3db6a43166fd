export type PhotoFormat = "jpeg" | "png" | "webp" | "avif";

/** What an upload says about itself after its first bytes and its header were read. */
export interface PhotoFacts {
  width: number;
  height: number;
  /** Frames; more than one is an animation. */
  pages: number;
}

export const SMALLEST_SIDE = 320;
const LONGEST_RATIO = 3;
const AVIF_BRANDS = new Set(["avif", "avis"]);

/**
 * The format by its first bytes, never by name or header: what is not a known photo never reaches a decoder, so an SVG, a PDF or a
 * page dressed up as a picture is refused unread.
 */
export function sniff(content: Uint8Array): PhotoFormat | undefined {
  const text = (from: number, to: number) => String.fromCharCode(...content.subarray(from, to));
  if (content[0] === 0xff && content[1] === 0xd8 && content[2] === 0xff) return "jpeg";
  if (text(0, 8) === "\x89PNG\r\n\x1a\n") return "png";
  if (text(0, 4) === "RIFF" && text(8, 12) === "WEBP") return "webp";
  if (text(4, 8) === "ftyp" && AVIF_BRANDS.has(text(8, 12))) return "avif";
  return undefined;
}

export const WRONG_TYPE = "Kirim foto berjenis JPG, PNG, WebP, atau AVIF.";
export const UNREADABLE = "Foto ini rusak atau tidak terbaca. Coba foto lain.";

/** Why a photo cannot be used, as a sentence for the person who sent it. */
export function objectionTo({ width, height, pages }: PhotoFacts): string | undefined {
  if (pages > 1) return "Gambar bergerak tidak bisa dipakai. Kirim foto biasa.";
  if (Math.min(width, height) < SMALLEST_SIDE) return `Foto terlalu kecil. Sisi terpendek paling sedikit ${SMALLEST_SIDE} piksel.`;
  if (Math.max(width, height) > LONGEST_RATIO * Math.min(width, height)) return "Foto terlalu memanjang. Potong dulu agar lebih seimbang.";
  return undefined;
}
