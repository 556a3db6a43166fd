import { expect, test } from "@playwright/test";
import { call } from "../support/backend.ts";
import { anApprovedShop } from "../support/given.ts";
import { signInAsVendor } from "../support/vendor.ts";

const HEADER = "Nama produk;Kategori;Harga;Stok;Bahan";
/** Every 27th from the eighth on has half a rupiah: 37 of a thousand. */
const isBad = (place: number) => place % 27 === 7;
const table = [
  HEADER,
  ...Array.from({ length: 1000 }, (_, place) => `Kue kering ${place};Kue kering;${isBad(place) ? "12.5" : "12.500"};3;"Terigu; mentega"`),
].join("\r\n");

test("a file of a thousand products with 37 bad rows brings in 963 and explains 37", async ({ page }) => {
  test.setTimeout(180_000);
  const shop = await anApprovedShop();
  await signInAsVendor(page, shop);
  await page.goto("/penjual/produk");
  await page.getByRole("link", { name: "Impor & unduh" }).click();
  await page
    .getByLabel("Berkas Excel (.xlsx) atau CSV")
    .setInputFiles({ name: "dagangan.csv", mimeType: "text/csv", buffer: Buffer.from(table) });
  await page.getByRole("button", { name: "Periksa berkas" }).click();

  await expect(page.getByRole("button", { name: "Masukkan 963 produk" })).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText("37 baris perlu diperbaiki")).toBeVisible();
  await expect(page.getByText('Harga: "12.5" bukan angka utuh', { exact: false }).first()).toBeVisible();
  const { counts } = await call<{ counts: { draft: number } }>("/vendor/products", { token: shop.token });
  expect(counts.draft).toBe(0);

  const started = Date.now();
  await page.getByRole("button", { name: "Masukkan 963 produk" }).click();
  await expect(page.getByRole("progressbar")).toBeVisible();
  await page.reload();
  await expect(page.getByText("963 produk sudah masuk.")).toBeVisible({ timeout: 120_000 });
  test.info().annotations.push({ type: "seconds", description: String((Date.now() - started) / 1000) });

  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name: "CSV" }).click()]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk));
  const lines = Buffer.concat(chunks).toString("utf8").trim().split("\r\n");
  expect(lines).toHaveLength(1 + 37);
  expect(lines[1]).toContain("bukan angka utuh");
  const after = await call<{ counts: { draft: number } }>("/vendor/products", { token: shop.token });
  expect(after.counts.draft).toBe(963);
});
