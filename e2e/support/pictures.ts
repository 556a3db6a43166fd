import sharp from "sharp";

/** A photo as a phone makes it: JPEG, upright, large enough to be worth several widths. */
export function aFoodPhoto(): Promise<Buffer> {
  const scene = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="900">
    <rect width="1200" height="900" fill="#d9a441"/><circle cx="600" cy="450" r="330" fill="#fff8ec"/>
    <circle cx="600" cy="450" r="${200 + Math.floor(Math.random() * 60)}" fill="#b5532a"/></svg>`;
  return sharp(Buffer.from(scene)).jpeg({ quality: 88 }).toBuffer();
}
