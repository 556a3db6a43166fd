import { expect, test } from "@playwright/test";
import { expectAccessible } from "../support/accessibility.ts";
import { anApprovedShop, aProductOnSale, uniqueWord } from "../support/given.ts";
import { signInAsVendor } from "../support/vendor.ts";

test("a shop offers a larger pack as a choice and a price for many; a shopper without scripts takes ten of it", async ({
  page,
  browser,
}) => {
  const shop = await anApprovedShop();
  const name = `Rengginang ${uniqueWord()}`;
  const small = await aProductOnSale(shop, { title: `${name} 200 g`, stock: 40 });

  await signInAsVendor(page, shop);
  await page.goto(`/penjual/produk/${small.listing.id}`);
  await page.getByText("Punya pilihan ukuran atau rasa?").click();
  await page.getByRole("link", { name: "Buat pilihan lain" }).click();
  await expect(page.getByRole("heading", { name: "Produk baru" })).toBeVisible();
  await page.getByLabel("Nama produk").fill(`${name} 500 g`);
  await page.getByLabel("Harga", { exact: true }).fill("34.000");
  await page.getByText("Harga grosir").click();
  await page.getByLabel("Mulai beli (1)").fill("10");
  await page.getByLabel("Harga satuannya").first().fill("35.000");
  await page.getByRole("button", { name: "Simpan produk" }).click();
  await expect(page.getByText("Makin banyak harus makin murah").first()).toBeVisible();
  await page.getByLabel("Harga satuannya").first().fill("31.000");
  await page.getByRole("button", { name: "Simpan produk" }).click();
  await page.getByRole("link", { name: "Jadikan pilihan" }).click();
  await page.getByLabel(`Nama pilihan untuk ${name} 200 g`).fill("200 g");
  await page.getByLabel("Nama pilihannya").fill("500 g");
  await page.getByRole("button", { name: "Simpan pilihan" }).last().click();
  await expect(page.getByText("Pilihan tersimpan.")).toBeVisible();
  await expectAccessible(page);

  const shopper = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await expect(async () => {
    await shopper.goto(`/produk/${small.listing.handle}`);
    await expect(shopper.getByRole("navigation", { name: "Pilihan" }).getByRole("link")).toHaveCount(2);
  }).toPass({ timeout: 20_000 });
  // In a list they are one card, with the lowest price of both.
  await shopper.goto(`/cari?q=${encodeURIComponent(name)}`);
  await expect(shopper.getByRole("article")).toHaveCount(1);
  await expect(shopper.getByText("mulai Rp15.000")).toBeVisible();
  await shopper.goto(`/produk/${small.listing.handle}`);
  await shopper.getByRole("link", { name: /500 g Rp34\.000/ }).click();
  await expect(shopper.getByText("10 ke atas")).toBeVisible();
  await expect(shopper.getByRole("link", { name: /500 g Rp34\.000/ })).toHaveAttribute("aria-current", "page");
  await shopper.getByRole("spinbutton", { name: "Jumlah" }).fill("9");
  await shopper.getByRole("button", { name: "+ Keranjang" }).click();
  await expect(shopper.getByText("Tambah 1 lagi, jadi Rp31.000 satuannya.")).toBeVisible();
  await shopper.getByRole("button", { name: `Tambah ${name} 500 g` }).click();
  await expect(shopper.getByRole("link", { name: `${name} 500 g` })).toBeVisible();
  await expect(shopper.getByText("Rp310.000").first()).toBeVisible();
});
