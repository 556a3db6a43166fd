import PDFDocument from "pdfkit";
import { font } from "./font";

/** A sheet of A5, or A6, with a pen on it: one column of text from top to bottom, new pages by itself. Lengths in points. */
export const INK = { text: "#2b1d14", soft: "#6a5546", line: "#d9c7ab", brand: "#b23a22", good: "#2c6a3f", bad: "#a81e2c" } as const;
export type Ink = keyof typeof INK;

export const MARGIN = 32;
const FOOT = 40;

interface Style {
  size?: number;
  bold?: boolean;
  ink?: Ink;
  align?: "left" | "right" | "center";
}

interface Cell extends Style {
  text: string;
  /** Where the column begins, and how wide it is. */
  x: number;
  width: number;
}

interface Glyphs {
  hasGlyphForCodePoint(codePoint: number): boolean;
}

export class Sheet {
  readonly doc: PDFKit.PDFDocument;
  readonly width: number;
  y = MARGIN;

  constructor(info: { title: string; printed_at: string; size?: "A5" | "A6" }) {
    this.doc = new PDFDocument({
      size: info.size ?? "A5",
      // Everything is placed by this pen; PDFKit's own margins would break pages behind its back.
      margin: 0,
      bufferPages: true,
      lang: "id",
      info: { Title: info.title, Creator: "Lapak Bekasi", Producer: "Lapak Bekasi", CreationDate: new Date(info.printed_at) },
    });
    this.doc.registerFont("plain", font(400)).registerFont("bold", font(700));
    this.width = this.doc.page.width - 2 * MARGIN;
  }

  /** People name their cakes with hearts; what the font cannot draw is left out rather than drawn as an empty box. */
  private drawable(text: string): string {
    const glyphs = (this.doc as unknown as { _font: { font: Glyphs } })._font.font;
    const shown = Array.from(text.normalize("NFC"), (character) =>
      glyphs.hasGlyphForCodePoint(character.codePointAt(0)!) ? character : "",
    );
    return shown.join("").replace(/\s+/g, " ").trim();
  }

  private style({ size = 8.5, bold = false, ink = "text" }: Style): void {
    this.doc
      .font(bold ? "bold" : "plain")
      .fontSize(size)
      .fillColor(INK[ink]);
  }

  /** Begins a page unless this much still fits above the foot. */
  room(height: number): void {
    if (this.y + height <= this.doc.page.height - FOOT) return;
    this.doc.addPage();
    this.y = MARGIN;
  }

  /** Cells side by side; the row is as high as the highest of them and is never torn over two pages. */
  row(cells: readonly Cell[], gap = 3): void {
    const heights = cells.map((cell) => {
      this.style(cell);
      return this.doc.heightOfString(this.drawable(cell.text) || " ", { width: cell.width, align: cell.align });
    });
    const height = Math.max(...heights);
    this.room(height);
    for (const cell of cells) {
      this.style(cell);
      this.doc.text(this.drawable(cell.text), cell.x, this.y, { width: cell.width, align: cell.align });
    }
    this.y += height + gap;
  }

  text(text: string, style: Style & { x?: number; width?: number } = {}, gap = 2): void {
    const { x = MARGIN, width = this.width, ...rest } = style;
    this.row([{ ...rest, text, x, width }], gap);
  }

  /** One paragraph of plain and bold words. */
  runs(parts: readonly { text: string; bold: boolean }[], size = 8.5, gap = 4): void {
    this.style({ size, bold: true });
    const drawn = parts.map(({ text, bold }) => ({
      bold,
      text: text
        .split(" ")
        .map((word) => this.drawable(word))
        .join(" "),
    }));
    this.room(this.doc.heightOfString(drawn.map(({ text }) => text).join(""), { width: this.width }));
    drawn.forEach(({ text, bold }, position) => {
      this.style({ size, bold });
      const continued = position < drawn.length - 1;
      if (position === 0) this.doc.text(text, MARGIN, this.y, { width: this.width, continued });
      else this.doc.text(text, { width: this.width, continued });
    });
    this.y = this.doc.y + gap;
  }

  /** A name at the left and an amount at the right. */
  pair(name: string, amount: string, style: Style = {}): void {
    const right = 90;
    this.row([
      { ...style, text: name, x: MARGIN, width: this.width - right - 8 },
      { ...style, text: amount, x: MARGIN + this.width - right, width: right, align: "right" },
    ]);
  }

  rule(gap = 6): void {
    this.room(gap * 2);
    this.doc
      .moveTo(MARGIN, this.y)
      .lineTo(MARGIN + this.width, this.y)
      .lineWidth(0.6)
      .strokeColor(INK.line)
      .stroke();
    this.y += gap;
  }

  /** Dark squares on white, one per module of a QR code. */
  squares(modules: readonly (readonly boolean[])[], x: number, y: number, side: number): void {
    const unit = side / modules.length;
    modules.forEach((line, row) => {
      line.forEach((dark, column) => {
        if (dark) this.doc.rect(x + column * unit, y + row * unit, unit, unit);
      });
    });
    this.doc.fill("#000000");
  }

  /** A rubber stamp, a little askew. */
  stamp(text: string, ink: Ink, x: number, y: number): void {
    this.style({ size: 13, bold: true, ink });
    const width = this.doc.widthOfString(text) + 20;
    this.doc.save().rotate(-9, { origin: [x + width / 2, y + 13] });
    this.doc.roundedRect(x, y, width, 26, 5).lineWidth(1.6).strokeColor(INK[ink]).strokeOpacity(0.75).stroke();
    this.doc.fillOpacity(0.8).text(text, x, y + 5, { width, align: "center", lineBreak: false });
    this.doc.restore();
  }

  /** Writes the foot of every page once all are known, and answers the bytes. */
  async finish(foot: (page: number, pages: number) => string): Promise<Buffer> {
    const { start, count } = this.doc.bufferedPageRange();
    for (let page = 0; page < count; page += 1) {
      this.doc.switchToPage(start + page);
      this.style({ size: 7, ink: "soft" });
      this.doc.text(foot(page + 1, count), MARGIN, this.doc.page.height - FOOT + 12, {
        width: this.width,
        align: "center",
        lineBreak: false,
      });
    }
    const chunks: Buffer[] = [];
    const done = new Promise<void>((resolve, reject) => {
      this.doc.on("data", (chunk: Buffer) => chunks.push(chunk));
      this.doc.on("end", resolve);
      this.doc.on("error", reject);
    });
    this.doc.end();
    await done;
    return Buffer.concat(chunks);
  }
}
