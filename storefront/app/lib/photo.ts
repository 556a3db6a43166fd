import type { Photo } from "@lapak/backend/contracts/primitives";

export interface PhotoSources {
  avif: string;
  webp: string;
  /** For browsers that choose no candidate. */
  fallback: string;
}

/** Candidate lists for `<picture>`: every width the pipeline made, in both formats. */
export function photoSources(photo: Pick<Photo, "id" | "widths">, mediaUrl: string): PhotoSources {
  const address = (width: number, format: string) => `${mediaUrl}/${photo.id}-${width}.${format}`;
  const candidates = (format: string) => photo.widths.map((width) => `${address(width, format)} ${width}w`).join(", ");
  const middle = photo.widths[Math.floor(photo.widths.length / 2)] ?? 0;
  return { avif: candidates("avif"), webp: candidates("webp"), fallback: address(middle, "webp") };
}

/** Address of the largest version, e.g. for link previews. */
export const largestPhoto = (photo: Pick<Photo, "id" | "widths">, mediaUrl: string) =>
  `${mediaUrl}/${photo.id}-${photo.widths.at(-1) ?? 0}.webp`;
