import PDFDocument from "pdfkit";
import sharp from "sharp";
import { encode } from "uqr";
import { font } from "./font";

/** What a label says beside its code. */
export interface PassportLabel {
  title: string;
  shop: string;
  code: string;
  link: string;
}

const MILLIMETRE = 72 / 25.4;
/** A sticker of 90 × 50 mm. */
const SIZE = { width: 90 * MILLIMETRE, height: 50 * MILLIMETRE };
const EDGE = 4 * MILLIMETRE;
const QR = SIZE.height - 2 * EDGE;
/** Four white modules on each side belong to the code. */
const QUIET = 4;
const PNG_SIDE = 1200;

const words = { scan: "Pindai untuk memeriksa izin dan kehalalannya", brand: "Lapak Bekasi" };

const grid = (link: string) => encode(link, { ecc: "M", border: QUIET });

/** A sticker with the name, the QR and the code in letters, as PDF for any printer. */
export function drawPassportLabel({ title, shop, code, link }: PassportLabel): Promise<Buffer> {
  const paper = new PDFDocument({ size: [SIZE.width, SIZE.height], margin: EDGE, info: { Title: `${title} · ${code}` } });
  const chunks: Buffer[] = [];
  const done = new Promise<Buffer>((resolve, reject) => {
    paper.on("data", (chunk: Buffer) => chunks.push(chunk));
    paper.on("end", () => resolve(Buffer.concat(chunks)));
    paper.on("error", reject);
  });
  const { data, size } = grid(link);
  const module = QR / size;
  for (const [y, row] of data.entries()) {
    for (const [x, dark] of row.entries()) if (dark) paper.rect(EDGE + x * module, EDGE + y * module, module, module);
  }
  paper.fill("#000");
  const left = EDGE + QR + EDGE / 2;
  const width = SIZE.width - left - EDGE;
  const line = (weight: 400 | 700, points: number, text: string, height: number) => {
    paper.font(font(weight)).fontSize(points).fillColor("#000").text(text, left, paper.y, { width, height, ellipsis: true });
    paper.y += 3;
  };
  paper.y = EDGE + 4;
  line(700, 12, title, 44);
  if (shop !== title) line(400, 8, shop, 22);
  line(400, 7.5, words.scan, 30);
  line(700, 10, `${code.slice(0, 5)} ${code.slice(5)}`, 14);
  line(400, 6.5, words.brand, 10);
  paper.end();
  return done;
}

/** The QR alone as a picture, for packaging that is designed elsewhere. */
export function drawPassportPicture(link: string): Promise<Buffer> {
  const { data, size } = grid(link);
  const bars = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])));
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${PNG_SIDE}" height="${PNG_SIDE}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${bars.join("")}"/></svg>`;
  return sharp(Buffer.from(svg)).png({ palette: true }).toBuffer();
}
