import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { asWritten, inert } from "./formula";
import { LIMITS, SpreadsheetRefused } from "./limits";
import { readSpreadsheet } from "./read";
import { type WrittenSheet, writeSpreadsheet } from "./write";

const KINDS = ["csv", "xlsx"] as const;
const sheet = (rows: string[][]): [WrittenSheet] => [{ name: "Produk", rows }];
const again = async (kind: (typeof KINDS)[number], rows: string[][]) => readSpreadsheet(await writeSpreadsheet(kind, sheet(rows)));

describe("formulas", () => {
  it.each(["=1+1", "+62812", "-5", "@SUM(A1)", "\tx", "＝A1", "'=1", "''@x"])("%j is made inert and read back", (text) => {
    expect(inert(text)[0]).toBe("'");
    expect(asWritten(inert(text))).toBe(text);
  });

  it("leaves other texts alone, apostrophes too", () =>
    fc.assert(fc.property(fc.string(), (text) => asWritten(inert(text)) === text && !/^[=+\-@\t\r]/.test(inert(text)))));
});

describe("a table written and read again", () => {
  const rows = [
    ["Nama", "Harga", "Bahan"],
    ['=HYPERLINK("x")', "12.500", "Tepung; gula"],
    ["Kue “Café” ♥", "", 'baris\nbaru; "petik", koma'],
    ["'Jumat", "7", "-18 °C"],
  ];
  it.each(KINDS)("comes back as it was (%s)", async (kind) => expect(await again(kind, rows)).toEqual(rows));
});

describe("what Excel makes of CSV", () => {
  const table = [
    ["Nama", "Harga"],
    ["Keripik, pedas", "12.500"],
  ];
  it.each<[string, Buffer]>([
    ["semicolons", Buffer.from('Nama;Harga\r\n"Keripik, pedas";12.500\r\n')],
    ["commas", Buffer.from('Nama,Harga\n"Keripik, pedas",12.500\n')],
    ["a byte order mark", Buffer.from("\uFEFFNama;Harga\r\nKeripik, pedas;12.500")],
    ["a line that names the separator", Buffer.from("sep=;\r\nNama;Harga\r\nKeripik, pedas;12.500")],
    ["Unicode text", Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from("Nama\tHarga\r\nKeripik, pedas\t12.500", "utf16le")])],
  ])("is read with %s", async (_, file) =>
    expect((await readSpreadsheet(file)).map((row) => row.map((cell) => cell.replace("\uFEFF", "")))).toEqual(table),
  );

  it("is read in the alphabet of an old computer", async () =>
    expect(await readSpreadsheet(Buffer.from("Nama;Harga\nCafé;1", "latin1"))).toEqual([
      ["Nama", "Harga"],
      ["Café", "1"],
    ]));
});

const workbook = (sheetXml: string) =>
  Buffer.from(
    zipSync({
      "[Content_Types].xml": strToU8('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
      "xl/workbook.xml": strToU8('<workbook xmlns:r="r"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>'),
      "xl/_rels/workbook.xml.rels": strToU8(
        '<Relationships><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
      ),
      "xl/worksheets/sheet1.xml": strToU8(`<worksheet><sheetData>${sheetXml}</sheetData></worksheet>`),
    }),
  );

describe("files that would hurt", () => {
  const refused = (file: Buffer) => expect(readSpreadsheet(file)).rejects.toThrow(SpreadsheetRefused);

  it("reads the small workbook the next ones are made of", async () =>
    expect(await readSpreadsheet(workbook('<row r="1"><c r="A1" t="inlineStr"><is><t>Halo</t></is></c></row>'))).toEqual([["Halo"]]));
  it("refuses a cell at the end of the world", () => refused(workbook('<row r="1"><c r="XFD1048576"><v>1</v></c></row>')));
  it("refuses a row far below", () => refused(workbook('<row r="999999"><c><v>1</v></c></row>')));
  it("refuses a place it cannot read", () => refused(workbook('<row r="1"><c r="&#88;FD9"><v>1</v></c></row>')));
  it("refuses an archive that unpacks to more than may be", () => refused(workbook(" ".repeat(LIMITS.unpacked))));
  it("grows no archive that lies about its size", async () => {
    const honest = workbook(`<row r="1"><c r="A1"><v>1</v></c></row>${" ".repeat(5_000_000)}`);
    // The last part's size in the central directory: small, as if nothing had to be counted.
    const entry = honest.lastIndexOf(Buffer.from("PK\u0001\u0002", "latin1"));
    honest.writeUInt32LE(60, entry + 24);
    await refused(honest);
  });
  it("refuses what is no table", () => refused(Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70])));
  it("refuses old and locked workbooks by name", () =>
    expect(readSpreadsheet(Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]))).rejects.toThrow(".xls"));
  it("refuses more rows than it takes", () => refused(Buffer.from(`Nama\n${"x\n".repeat(LIMITS.rows + 2)}`)));
});
