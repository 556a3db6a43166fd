import { expect, test } from "@playwright/test";
import { anApprovedShop, aProductOnSale } from "../support/given.ts";
import { decide, openApplication, signInAsOfficer } from "../support/officer.ts";
import { addToCart, choose, fillContact } from "../support/shopper.ts";

test("a suspended shop disappears from search, page, basket and checkout, and comes back when reinstated", async ({ page, browser }) => {
  const shop = await anApprovedShop();
  const product = await aProductOnSale(shop);
  await addToCart(page, product);
  await page.goto("/bayar");
  await fillContact(page);
  await choose(page, shop, "Ambil sendiri");

  const officer = await (await browser.newContext({ locale: "id-ID" })).newPage();
  await signInAsOfficer(officer);
  await openApplication(officer, shop.name, "Disetujui");
  await decide(officer, "Tangguhkan", "Dapur sedang diperiksa ulang.");

  // Checkout that was already open: nothing is ordered.
  await page.getByRole("button", { name: "Pesan sekarang" }).click();
  await expect(page.getByText("Ada yang berubah sejak Anda melihatnya")).toBeVisible();
  await page.goto("/keranjang");
  await expect(page.getByText("Ubah dulu barang yang ditandai, lalu lanjut ke pembayaran.")).toBeVisible();

  const shopper = await (await browser.newContext()).newPage();
  await expect(async () => {
    await shopper.goto(`/cari?q=${encodeURIComponent(product.title)}`);
    await expect(shopper.getByRole("link", { name: product.title, exact: true })).toHaveCount(0, { timeout: 500 });
  }).toPass({ timeout: 60_000 });
  expect((await shopper.goto(`/produk/${product.listing.handle}`))?.status()).toBe(404);
  expect((await shopper.goto(`/lapak/${shop.handle}`))?.status()).toBe(404);

  await openApplication(officer, shop.name, "Ditangguhkan");
  await expect(officer.getByText("Dapur sedang diperiksa ulang.")).toBeVisible();
  await decide(officer, "Pulihkan");
  await expect(async () => {
    expect((await shopper.goto(`/produk/${product.listing.handle}`))?.status()).toBe(200);
  }).toPass({ timeout: 60_000 });
});
