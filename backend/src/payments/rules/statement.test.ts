import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readStatement, UnreadableStatement } from "./statement";
import { readAmount, readDay, readTime } from "./statement-cells";

const TODAY = "2026-11-24";
const read = (text: string) => readStatement(text, TODAY);
const brief = (text: string) =>
  read(text).lines.map(({ row, day, time, direction, amount, description }) => [row, day, time, direction, amount, description]);

describe("an amount", () => {
  it.each([
    ["50.123,00", 50_123],
    ["50,123.00", 50_123],
    ["50123.00", 50_123],
    ["50123", 50_123],
    ["50.123", 50_123],
    ["1.250.123,5", 1_250_123.5],
    ["Rp 50.123", 50_123],
    ["IDR 1,250,123.00", 1_250_123],
    ["-50.123,00", -50_123],
    ["- Rp50.123", -50_123],
    ["+50,123.00", 50_123],
    ["50,123.00 CR", 50_123],
    ["'50123", 50_123],
    ["", 0],
    ["-", 0],
    ["0.00", 0],
    [".00", null],
    ["12.34.56", null],
    ["1.23,456.00", null],
    ["50123.000", null],
    ["lima puluh", null],
    ["1e5", null],
    ["99999999999999999", null],
  ])("%j is %j rupiah", (cell, rupiah) => {
    const amount = readAmount(cell);
    if (rupiah === null) expect(amount).toBeNull();
    else expect(amount?.sen).toBe(rupiah * 100);
  });

  it("is the same however a bank groups it", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999_999 }), (rupiah) => {
        const [dots, commas] = [rupiah.toLocaleString("id-ID"), rupiah.toLocaleString("en-US")];
        for (const written of [String(rupiah), dots, commas, `${dots},00`, `${commas}.00`, `${rupiah}.00`, `${rupiah},00`]) {
          expect(readAmount(written)?.sen).toBe(rupiah * 100);
        }
      }),
    );
  });
});

describe("a day", () => {
  it.each([
    ["24/11/2026", "2026-11-24"],
    ["24-11-26", "2026-11-24"],
    ["24.11.2026 10:22:01", "2026-11-24"],
    ["2026-11-24T10:22:01", "2026-11-24"],
    ["24 Nov 2026", "2026-11-24"],
    ["1 Agustus 2026", "2026-08-01"],
    ["01-Des-25", "2025-12-01"],
    ["'24/11", "2026-11-24"],
    ["25/11", "2026-11-25"],
    ["26/11", "2025-11-26"],
    ["31/12", "2025-12-31"],
    ["29/02", null],
    ["31/04/2026", null],
    ["11/24/2026", null],
    ["PEND", null],
    ["Saldo awal", null],
    ["", null],
  ])("%j is %j", (cell, day) => expect(readDay(cell, TODAY)).toBe(day));

  it("without a year is never in the future and never more than a year and a day ago, leap days aside", () => {
    fc.assert(
      fc.property(fc.date({ min: new Date("2026-01-02"), max: new Date("2026-12-30"), noInvalidDate: true }), (date) => {
        const iso = date.toISOString().slice(0, 10);
        const found = readDay(`${iso.slice(8)}/${iso.slice(5, 7)}`, TODAY)!;
        expect(found.slice(5)).toBe(iso.slice(5));
        expect(found <= "2026-11-25" && found > "2025-11-25").toBe(true);
      }),
    );
  });
});

it.each([
  ["24/11/2026 09:05", "09:05:00"],
  ["24/11/2026 9.05.07", "09:05:07"],
  ["2026-11-24T23:59:59", "23:59:59"],
  ["17.00 WIB", "17:00:00"],
  ["24/11/2026", null],
  ["25:00", null],
])("the time in %j is %j", (cell, time) => expect(readTime(cell)).toBe(time));

const LAYOUTS: [name: string, text: string][] = [
  [
    "BCA: heading below the account, no year, one amount with CR or DB beside it, pending lines",
    `Informasi Rekening - Mutasi Rekening
No. rekening :,'0012345678
Nama :,KAS LAPAK BEKASI
Periode :,01/11/2026 - 24/11/2026
Kode Mata Uang :,Rp

Tanggal Transaksi,Keterangan,Cabang,Jumlah,,Saldo
'24/11,"TRSF E-BANKING CR 2411/FTSCY/WS95031
50123.00LB-7K4M9Q",'0000,"50,123.00",CR,"1,050,123.00"
'24/11,BIAYA ADM,'0000,"6,500.00",DB,"1,043,623.00"
PEND,TRSF E-BANKING CR,'0000,"20,002.00",CR,
Saldo Awal,:,"1,000,000.00"
Mutasi Kredit,:,"50,123.00",1`,
  ],
  [
    "Mandiri: a column for each direction, decimals with a point",
    `Account No,Date,Val. Date,Transaction Code,Description,Description,Reference No.,Debit,Credit,
1230000000000,24/11/26,24/11/26,6108,LB-7K4M9Q,MCM InhouseTrf,,.00,"50,123.00",
1230000000000,24/11/26,24/11/26,4010,BIAYA ADM,,,"6,500.00",0.00,
1230000000000,24/11/26,24/11/26,9999,BUNGA,,,0.00,12.34,`.replaceAll(",.00,", ",0.00,"),
  ],
  [
    "BJB: semicolons, points for thousands",
    `\uFEFFTanggal;Keterangan;Debet;Kredit;Saldo\r
24-11-2026 10:22:01;TRF DARI RINA LB-7K4M9Q;0,00;50.123,00;1.050.123,00\r
24-11-2026 11:00:00;BIAYA ADM;6.500,00;0,00;1.043.623,00\r
24-11-2026;BUNGA;;12,34;1.043.635,34\r
;Jumlah;6.500,00;50.135,34;`,
  ],
  [
    "BRI: names with underscores, tabs",
    `TGL_TRAN\tDESK_TRAN\tMUTASI_DEBET\tMUTASI_KREDIT\tSALDO_AKHIR_MUTASI
2026-11-24\tLB-7K4M9Q\t0.00\t50123.00\t1050123.00
2026-11-24\tBIAYA ADM\t6500.00\t0.00\t1043623.00`,
  ],
  [
    "BNI: quoted, the mark in a column of its own",
    `"Post Date","Branch","Journal No.","Description","Amount","Db/Cr","Balance"
"24/11/2026 10.22.01","0259","123456","TRANSFER DARI | RINA LB-7K4M9Q","50,123.00","C","1,050,123.00"
"24/11/2026 11.00.00","0259","123457","BIAYA ADM","6,500.00","D","1,043,623.00"`,
  ],
  [
    "a wallet: signs instead of marks",
    `Tanggal|Catatan|Nominal
24 Nov 2026|LB-7K4M9Q|+50.123
24 Nov 2026|BIAYA ADM|-6.500
24 Nov 2026|tanpa tanda|10.000`,
  ],
];

describe("a bank's layout", () => {
  it.each(LAYOUTS)("%s", (_, text) => {
    const { lines } = read(text);
    expect(lines.map(({ day, direction, amount }) => [day, direction, amount])).toEqual([
      ["2026-11-24", "credit", 50_123],
      ["2026-11-24", "debit", 6_500],
    ]);
    expect(lines[0]?.description).toContain("LB-7K4M9Q");
  });

  it("keeps row, time and words", () => {
    expect(brief(LAYOUTS[2]![1])[0]).toEqual([2, "2026-11-24", "10:22:01", "credit", 50_123, "TRF DARI RINA LB-7K4M9Q"]);
    expect(brief(LAYOUTS[1]![1])[0]?.at(-1)).toBe("LB-7K4M9Q · MCM InhouseTrf");
  });

  it("says which rows with money it left out", () => {
    const reasons = LAYOUTS.map(([, text]) => read(text).skipped.map(({ reason }) => reason));
    expect(reasons).toEqual([
      ["Belum dibukukan bank."],
      ["Bukan rupiah bulat, misalnya bunga."],
      ["Bukan rupiah bulat, misalnya bunga."],
      [],
      [],
      ["Jumlah tidak terbaca."],
    ]);
  });

  it.each(["", "halo", "a,b\n1,2", "%PDF-1.7", '"'])("refuses %j", (text) => expect(() => read(text)).toThrow(UnreadableStatement));
});

describe("the hash of a line", () => {
  const table = (rows: string[]) => read(["Tanggal;Keterangan;Kredit", ...rows].join("\n")).lines.map(({ hash }) => hash);
  const twin = "24/11/2026;SETORAN;50.123";

  it("is its own, even between twins", () => expect(new Set(table([twin, twin, "24/11/2026;SETORAN;50.124"])).size).toBe(3));
  it("stays the same when the same day is downloaded again with more", () => {
    const [first, second] = table([twin, twin]);
    expect(table(["23/11/2026;LAIN;1.000", twin, "24/11/2026;LAIN;2.000", twin, twin])).toEqual(expect.arrayContaining([first, second]));
  });
});
