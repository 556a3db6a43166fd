import { createHash } from "node:crypto";
import sharp, { type Sharp } from "sharp";
import { Problem } from "../../http/problem";
import { objectionTo, sniff, UNREADABLE, WRONG_TYPE } from "../../modules/media/rules/acceptable";
import { fileName, heightAt, widthsFor } from "../../modules/media/rules/versions";

/** A 50-megapixel phone passes; a bomb of a few kilobytes that unpacks to gigabytes does not. */
const MOST_PIXELS = 60_000_000;
const EVIDENCE_WIDTH = 1600;

/** Low effort: a phone photo is ready in about a second on one core, at a few per cent more bytes. */
const AVIF = { quality: 50, effort: 2 } as const;
const WEBP = { quality: 74, effort: 3 } as const;

export interface PreparedFile {
  name: string;
  mimeType: "image/avif" | "image/webp";
  content: Buffer;
}

export interface PreparedPhoto {
  id: string;
  width: number;
  height: number;
  widths: number[];
  color: string;
  files: PreparedFile[];
}

const refuse = (message: string) => new Problem("invalid", "photo_refused", message, [{ field: "file", message }]);

/** The id of a photo: the same content is the same photo. */
export const photoId = (content: Buffer): string => createHash("sha256").update(content).digest("hex").slice(0, 32);

interface Pixels {
  image: Sharp;
  width: number;
  height: number;
}

/**
 * Decodes an upload once, turned upright and no wider than asked. Only pixels go on from here: EXIF with its place and device, colour
 * profiles, comments and whatever else a file can smuggle stay behind.
 */
async function pixelsOf(content: Buffer, widest: number): Promise<Pixels> {
  if (!sniff(content)) throw refuse(WRONG_TYPE);
  try {
    const source = sharp(content, { limitInputPixels: MOST_PIXELS, failOn: "error" }).autoOrient();
    const { pages = 1, autoOrient } = await source.metadata();
    const objection = objectionTo({ ...autoOrient, pages });
    if (objection) throw refuse(objection);

    const { data, info } = await source
      .flatten({ background: "#ffffff" })
      .resize({ width: widest, withoutEnlargement: true })
      .toColourspace("srgb")
      .raw()
      .toBuffer({ resolveWithObject: true });
    const { width, height, channels } = info;
    return { image: sharp(data, { raw: { width, height, channels } }), width, height };
  } catch (error) {
    throw error instanceof Problem ? error : refuse(UNREADABLE);
  }
}

async function dominantColor(image: Sharp): Promise<string> {
  const { data, info } = await image.clone().resize(64, 64, { fit: "fill" }).raw().toBuffer({ resolveWithObject: true });
  const { dominant } = await sharp(data, { raw: { width: 64, height: 64, channels: info.channels } }).stats();
  return `#${[dominant.r, dominant.g, dominant.b].map((value) => value.toString(16).padStart(2, "0")).join("")}`;
}

/** Every public version of a photo, ready to be stored. */
export async function preparePhoto(content: Buffer): Promise<PreparedPhoto> {
  const id = photoId(content);
  const { image, ...source } = await pixelsOf(content, 960);
  const widths = widthsFor(source.width);
  const files = await Promise.all(
    widths.flatMap((width) => {
      const version = image.clone().resize(width, heightAt(width, source), { fit: "fill" });
      return [
        version
          .clone()
          .avif(AVIF)
          .toBuffer()
          .then((file): PreparedFile => ({ name: fileName(id, width, "avif"), mimeType: "image/avif", content: file })),
        version
          .clone()
          .webp(WEBP)
          .toBuffer()
          .then((file): PreparedFile => ({ name: fileName(id, width, "webp"), mimeType: "image/webp", content: file })),
      ];
    }),
  );
  const width = Math.max(...widths);
  return { id, width, height: heightAt(width, source), widths, color: await dominantColor(image), files };
}

/** One private version of a photo that supports an application: large enough to read a document on it. */
export async function prepareEvidence(content: Buffer): Promise<{ file: PreparedFile; width: number; height: number }> {
  const { image, width, height } = await pixelsOf(content, EVIDENCE_WIDTH);
  const file = await image.webp({ quality: 80, effort: 3 }).toBuffer();
  return { file: { name: `${photoId(content)}.webp`, mimeType: "image/webp", content: file }, width, height };
}
