import { expect, test } from "@playwright/test";
import { anApprovedShop, aProductOnSale } from "../support/given.ts";
import { choose, fillContact } from "../support/shopper.ts";

test.use({ javaScriptEnabled: false });

test("search, product, basket, cash checkout and status work without JavaScript", async ({ page }) => {
  const shop = await anApprovedShop();
  const product = await aProductOnSale(shop);

  await page.goto("/");
  await page.getByRole("searchbox").first().fill(product.title);
  await page.getByRole("searchbox").first().press("Enter");
  await page.getByRole("link", { name: product.title, exact: true }).first().click();
  await page.getByRole("button", { name: "+ Keranjang" }).click();
  await page.getByRole("link", { name: "Lanjut ke pembayaran" }).click();

  // An empty form comes back with sentences and loses nothing.
  await choose(page, shop, "Ambil sendiri");
  await page.getByLabel("Nama", { exact: true }).fill("Rina Kartika");
  await page.getByLabel("Nomor HP (WhatsApp)").fill("12345678");
  await page.getByRole("button", { name: "Pesan sekarang" }).click();
  await expect(page.getByText("Tulis nomor HP Indonesia, misalnya 0812 3456 7890.").first()).toBeVisible();
  await expect(page.getByLabel("Nama", { exact: true })).toHaveValue("Rina Kartika");

  await fillContact(page);
  await page.getByRole("button", { name: "Pesan sekarang" }).click();
  await expect(page).toHaveURL(/\/pesanan\/LB-/);
  await expect(page.getByText("Terima kasih, pesanan Anda sudah masuk!")).toBeVisible();
});
