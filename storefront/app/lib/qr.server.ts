import { encode } from "uqr";

/** A QR code as one SVG path on a grid of `size` units, quiet zone included. */
export interface QrDrawing {
  size: number;
  path: string;
}

/** Four modules of white on each side are part of the code: scanners look for them. */
const QUIET = 4;

/** Draws any text as a QR code; neighbouring dark modules of a row become one rectangle, so that the page stays small. */
export function drawQr(text: string): QrDrawing {
  const { data, size } = encode(text, { ecc: "M", border: QUIET });
  const bars = data.flatMap((row, y) =>
    [
      ...row
        .map((dark) => (dark ? "1" : "0"))
        .join("")
        .matchAll(/1+/g),
    ].map(({ index, 0: run }) => `M${index} ${y}h${run.length}v1h-${run.length}z`),
  );
  return { size, path: bars.join("") };
}
