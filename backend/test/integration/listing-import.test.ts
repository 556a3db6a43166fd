import { describe, expect, it } from "vitest";
import type { ImportList, ImportRowList, ImportView } from "../../src/contracts/listing-import";
import { readSpreadsheet } from "../../src/spreadsheet/read";
import { writeSpreadsheet } from "../../src/spreadsheet/write";
import { api, backend, eventually, rows } from "../support/backend";
import { aListing, asVendor, aVendor, type TestVendor } from "../support/catalog";

const HEADER = ["Kode produk", "Nama produk", "Kategori", "Harga", "Stok"];

async function send(vendor: TestVendor, table: string[][], kind: "csv" | "xlsx" = "xlsx") {
  const form = new FormData();
  form.set("name", `produk.${kind}`);
  form.set("file", new Blob([new Uint8Array(await writeSpreadsheet(kind, [{ name: "Produk", rows: table }]))]), "x");
  return api<ImportView>("/vendor/imports", { ...asVendor(vendor), body: form });
}

const read = (vendor: TestVendor, id: string) => api<ImportView>(`/vendor/imports/${id}`, asVendor(vendor)).then(({ body }) => body);
const until = (vendor: TestVendor, id: string, state: ImportView["state"], wait = 20_000) =>
  eventually(
    () => read(vendor, id),
    (view) => view.state === state,
    wait,
  );
const start = (vendor: TestVendor, id: string) => api<ImportView>(`/vendor/imports/${id}/start`, { ...asVendor(vendor), body: {} });
const show = (vendor: TestVendor, id: string, kind: string) =>
  api<ImportRowList>(`/vendor/imports/${id}/rows?show=${kind}`, asVendor(vendor)).then(({ body }) => body.rows);

async function file(vendor: TestVendor, path: string): Promise<string[][]> {
  const { token, headers } = asVendor(vendor);
  const answer = await fetch(`${backend.url}${path}`, { headers: { ...headers, authorization: `Bearer ${token}` } });
  expect(answer.status).toBe(200);
  return readSpreadsheet(Buffer.from(await answer.arrayBuffer()));
}

const names = (vendor: TestVendor) => rows<{ title: string }>("select title from listing where vendor_id = $1 order by title", [vendor.id]);

describe("a file of products", () => {
  it("is looked through first, lets the good rows in, and gives the others back with reasons", async () => {
    const [vendor, other] = await Promise.all([aVendor(), aVendor()]);
    const known = await aListing(vendor, { title: "Keripik lama" });
    const foreign = await aListing(other);
    const sent = await send(vendor, [
      HEADER,
      ["", "=Rengginang", "Keripik & camilan", "12.500", "5"],
      [known.id, "Keripik lama", "", "17 rb", ""],
      ["", "Tanpa harga", "Jajanan & gorengan", "", ""],
      [foreign.id, "Direbut", "", "100", ""],
    ]);
    expect(sent).toMatchObject({ status: 201, body: { total: 4, file_name: "produk.xlsx" } });
    const { id } = sent.body;
    expect((await send(vendor, [HEADER, ["", "Yang kedua", "Kue basah", "1000", ""]])).status).toBe(409);
    expect(await until(vendor, id, "checked")).toMatchObject({ create: 1, change: 1, same: 0, bad: 2, done: 0 });
    expect(await show(vendor, id, "change")).toMatchObject([{ changes: [{ column: "Harga", before: "15000", after: "17000" }] }]);
    expect(await names(vendor)).toEqual([{ title: "Keripik lama" }]);

    expect((await start(vendor, id)).status).toBe(200);
    expect(await until(vendor, id, "done")).toMatchObject({ done: 2, bad: 2 });
    expect((await start(vendor, id)).status).toBe(409);
    // Whoever left the page is told.
    await eventually(
      () =>
        rows<{ kind: string; path: string }>("select kind, path from notice where vendor_id = $1 and kind = 'import-done'", [vendor.id]),
      (told) => told.length === 1 && told[0]?.path === `/penjual/produk/berkas/${id}`,
    );
    expect(await names(vendor)).toEqual([{ title: "=Rengginang" }, { title: "Keripik lama" }]);
    expect((await api(`/vendor/products/${known.id}`, asVendor(vendor))).body).toMatchObject({ price: 17_000, stock: 10 });
    expect((await api(`/vendor/products/${foreign.id}`, asVendor(other))).body).toMatchObject({ title: foreign.title });

    const [header, ...back] = await file(vendor, `/vendor/imports/${id}/problems?format=csv`);
    expect(header?.[0]).toBe("Yang perlu diperbaiki");
    expect(back.map(([reason, , title]) => [title, reason])).toEqual([
      ["Tanpa harga", "Harga: Tulis harga, misalnya 12.500."],
      ["Direbut", expect.stringContaining("bukan produk usaha ini")],
    ]);
    const { body } = await api<ImportList>("/vendor/imports", asVendor(vendor));
    expect(body.imports).toMatchObject([{ id, state: "done" }]);

    // What goes out comes back in and changes nothing, formulas and all.
    for (const kind of ["csv", "xlsx"] as const) {
      const exported = await file(vendor, `/vendor/product-files/export?format=${kind}`);
      const round = await send(vendor, exported, kind);
      expect(await until(vendor, round.body.id, "checked")).toMatchObject({ total: 2, same: 2, change: 0, create: 0, bad: 0 });
      expect((await api(`/vendor/imports/${round.body.id}/cancel`, { ...asVendor(vendor), body: {} })).status).toBe(200);
    }
    expect((await file(vendor, "/vendor/product-files/template"))[0]).toContain("Nama produk");
  });

  it("is carried on by whoever lives: no product twice, though the process died between making and noting", async () => {
    const vendor = await aVendor();
    const { body } = await send(vendor, [
      HEADER,
      ["", "Sekali saja", "Kue basah", "3000", ""],
      ["", "Belum sempat", "Kue basah", "4000", ""],
    ]);
    await until(vendor, body.id, "checked");
    const [row] = await rows<{ id: string }>("select id from listing_import_row where listing_import_id = $1 order by number limit 1", [
      body.id,
    ]);
    const made = await aListing(vendor, { title: "Sekali saja" });
    await rows("update listing set import_row_id = $1 where id = $2", [row?.id, made.id]);
    // As a killed process leaves it: at work, and nobody holds it any more.
    await rows("update listing_import set state = 'importing', leased_until = now() - interval '1 second' where id = $1", [body.id]);
    expect(await until(vendor, body.id, "done")).toMatchObject({ done: 2, bad: 0 });
    expect(await names(vendor)).toEqual([{ title: "Belum sempat" }, { title: "Sekali saja" }]);
  });

  it("cannot put on show what a recall has taken off sale, and says so in that row alone", async () => {
    const vendor = await aVendor();
    const [recalled, other] = await Promise.all([aListing(vendor, { state: "hidden" }), aListing(vendor, { state: "hidden" })]);
    await rows(
      `insert into recall (id, number, vendor_id, listing_id, product_id, product_handle, product_title, vendor_name, vendor_handle, scope, reason, advice,
                           opened_by_type, opened_by, opened_by_name)
       select 'rcl_' || substr($1, 5), 'PN-' || right($1, 6), vendor_id, id, product_id, 'x', title, 'x', 'x', 'product', 'x', 'x', 'officer', 'x', 'x'
       from listing where id = $1`,
      [recalled.id],
    );
    const { body } = await send(vendor, [
      ["Kode produk", "Keadaan"],
      [recalled.id, "Tampil"],
      [other.id, "Tampil"],
    ]);
    expect(await until(vendor, body.id, "checked")).toMatchObject({ change: 1, bad: 1 });
    expect(JSON.stringify(await show(vendor, body.id, "bad"))).toContain("sedang ditarik");
    await start(vendor, body.id);
    expect(await until(vendor, body.id, "done")).toMatchObject({ done: 1, bad: 1 });
  });

  it("is refused with a sentence when it is no table of products", async () => {
    const vendor = await aVendor();
    expect(
      await send(vendor, [
        ["Nama produk", "Stock"],
        ["Risol", "5"],
      ]),
    ).toMatchObject({ status: 400, body: { code: "file_refused" } });
  });
});
