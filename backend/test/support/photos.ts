import sharp from "sharp";

/** A photo as a phone makes it: turned by EXIF, with a maker's name that must not survive. */
export async function aPhoto(options: { width?: number; height?: number; seed?: number } = {}): Promise<Buffer> {
  const { width = 800, height = 600, seed = Math.floor(Math.random() * 0xffffff) } = options;
  const color = { r: seed & 255, g: (seed >> 8) & 255, b: (seed >> 16) & 255 };
  return sharp({ create: { width, height, channels: 3, background: color } })
    .jpeg()
    .withExif({ IFD0: { Make: "KameraRahasia", Orientation: "6" }, IFD3: { GPSLatitudeRef: "S" } })
    .withMetadata({ orientation: 6 })
    .toBuffer();
}

/** A multipart form with one file. */
export function formWith(
  content: Buffer | string,
  fields: Record<string, string> = {},
  file = { name: "foto.jpg", type: "image/jpeg" },
): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  form.set("file", new Blob([new Uint8Array(Buffer.from(content))], { type: file.type }), file.name);
  return form;
}
