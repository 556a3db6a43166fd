import { expect, test } from "@playwright/test";
import { expectAccessible } from "../support/accessibility.ts";
import { anApprovedShop, aProductOnSale, uniqueWord } from "../support/given.ts";
import { addToCart, choose, fillContact, placeOrder } from "../support/shopper.ts";
import { signInAsVendor } from "../support/vendor.ts";

test("a cake made to order, at a chosen time, with the shop's own voucher", async ({ page, browser }) => {
  const shop = await anApprovedShop();
  const cake = await aProductOnSale(shop, { price: 80_000, preorder: { days: 2, cutoff: "15:00", quota: 3 } });
  const code = uniqueWord().slice(-12).toUpperCase();

  const seller = await (await browser.newContext()).newPage();
  await signInAsVendor(seller, shop);
  await seller.goto("/penjual/voucher");
  await seller.getByLabel("Kode", { exact: true }).fill(code.toLowerCase());
  await seller.getByLabel("Nama voucher").fill("Ulang tahun lapak");
  await seller.getByLabel("Besar potongan").fill("25");
  await seller.getByLabel("Potongan paling banyak").fill("15.000");
  await seller.getByRole("button", { name: "Buat voucher" }).click();
  await expect(seller.getByText("Voucher dibuat. Bagikan kodenya ke pelanggan.")).toBeVisible();
  await expectAccessible(seller);

  await page.goto(`/produk/${cake.listing.handle}`);
  await expect(page.getByText("pesan sebelum 15.00, siap 2 hari lagi")).toBeVisible();
  await addToCart(page, cake);
  await page.getByRole("link", { name: "Lanjut ke pembayaran" }).click();
  await fillContact(page);
  await choose(page, shop, "Ambil sendiri");
  const when = page.getByRole("region", { name: shop.name }).getByLabel("Waktu menerima");
  await expect(when.getByRole("option", { name: "Secepatnya" })).toHaveCount(0);
  const time = await when.getByRole("option").nth(1).innerText();
  await when.selectOption({ label: time });

  await page.getByLabel("Kode voucher").fill("SALAHKETIK");
  await page.getByRole("button", { name: "Pakai" }).click();
  await expect(page.getByText("Kode voucher ini tidak dikenal.")).toBeVisible();
  await page.getByLabel("Kode voucher").fill(code);
  await page.getByRole("button", { name: "Pakai" }).click();
  await expect(page.getByText("Ulang tahun lapak: hemat Rp15.000")).toBeVisible();
  // Counting again loses nothing that was typed or chosen.
  await expect(page.getByLabel("Nama", { exact: true })).toHaveValue("Rina Kartika");
  await expect(when.locator("option:checked")).toHaveText(time);
  await expect(page.getByRole("complementary")).toContainText("Rp65.000");
  await expectAccessible(page);
  const number = await placeOrder(page);
  const hours = time.split(", ").at(-1) ?? "";
  await expect(page.getByRole("region", { name: shop.name })).toContainText(hours);
  await expect(page.getByRole("complementary")).toContainText(`Potongan voucher ${code}`);
  await expectAccessible(page);

  await seller.goto("/penjual/pesanan");
  await expect(seller.getByText(`Diminta`)).toContainText(hours);
  await expect(seller.getByText("1 dari 3 dipesan")).toBeVisible();
  await seller.getByRole("link", { name: `${number}-1`, exact: true }).click();
  await expect(seller.getByText("Potongan voucher")).toBeVisible();
  await seller.goto("/penjual/voucher");
  await expect(seller.getByText(/1 kali dipakai · Potongan diberikan Rp15.000/)).toBeVisible();
});
