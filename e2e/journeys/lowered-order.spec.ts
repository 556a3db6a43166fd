import { expect, test } from "@playwright/test";
import { expectAccessible } from "../support/accessibility.ts";
import { anApprovedShop, aProductOnSale } from "../support/given.ts";
import { addToCart, choose, fillContact, openStatus, placeOrder } from "../support/shopper.ts";
import { signInAsVendor } from "../support/vendor.ts";

test("a shop has fewer and offers something else: the shopper agrees and pays less", async ({ page, browser }) => {
  const shop = await anApprovedShop();
  const product = await aProductOnSale(shop, { price: 15_000 });
  await addToCart(page, product, 3);
  await page.goto("/bayar");
  await fillContact(page);
  await choose(page, shop, "Ambil sendiri");
  await page.getByRole("radio", { name: "Tunai" }).check();
  const number = await placeOrder(page);

  const seller = await (await browser.newContext({ locale: "id-ID", viewport: { width: 360, height: 740 } })).newPage();
  await signInAsVendor(seller, shop);
  await seller.goto("/penjual/pesanan");
  await seller.getByRole("link", { name: /Lihat pesanan/ }).click();
  await seller.getByText("Harga hanya boleh turun.").click();
  await seller.getByLabel("Jumlah yang bisa diserahkan").fill("5");
  await seller.getByLabel("Alasan untuk pembeli").first().fill("Stok tinggal dua bungkus");
  await seller.getByRole("button", { name: "Turunkan" }).click();
  await expect(seller.getByText("Tulis jumlah yang kurang dari 3.")).toBeVisible();
  await expect(seller.getByLabel("Alasan untuk pembeli").first()).toHaveValue("Stok tinggal dua bungkus");
  await expectAccessible(seller);
  await seller.getByLabel("Jumlah yang bisa diserahkan").fill("2");
  await seller.getByRole("button", { name: "Turunkan" }).click();
  await expect(seller.getByText("Tersimpan. Pembeli diberi tahu.")).toBeVisible();
  await expect(seller.getByText(`${product.title}: 2 dari 3`)).toBeVisible();

  await seller.getByText("Ada yang kurang atau habis?").click();
  await seller.getByText("Diganti barang lain").click();
  await seller.getByLabel("Penggantinya").fill("Keripik pisang");
  await seller.getByLabel("Harga baru tiap satuan").fill("12.000");
  await seller.getByLabel("Alasan untuk pembeli").first().fill("Singkongnya gosong");
  await seller.getByRole("button", { name: "Kirim usulan" }).click();
  await expect(seller.getByText("menunggu jawaban pembeli")).toBeVisible();
  await seller.getByRole("button", { name: "Terima pesanan" }).click();
  await seller.getByRole("button", { name: "Tandai siap" }).click();
  await seller.getByRole("checkbox", { name: /Uang tunai Rp30\.000 sudah saya terima/ }).check();
  await seller.getByRole("button", { name: "Serahkan" }).click();
  await expect(seller.getByText(/Pembeli belum menjawab usulan pengganti/)).toBeVisible();

  // A guest, in a browser that has never been here.
  const guest = await (await browser.newContext({ locale: "id-ID", viewport: { width: 360, height: 740 } })).newPage();
  await openStatus(guest, number);
  const part = guest.getByRole("region", { name: shop.name });
  await expect(part).toContainText(`${product.title}: 2 dari 3`);
  await expect(part).toContainText("Anda bayar Rp15.000 lebih sedikit.");
  await expect(part).toContainText("Mau diganti Keripik pisang?");
  await expectAccessible(guest);
  await guest.getByRole("button", { name: "Setuju, ganti" }).click();
  await expect(part).toContainText("diganti Keripik pisang");
  await expect(guest.getByRole("complementary")).toContainText("Rp24.000");
  await expectAccessible(guest);

  await seller.reload();
  await seller.getByRole("checkbox", { name: /Uang tunai Rp24\.000 sudah saya terima/ }).check();
  await seller.getByRole("button", { name: "Serahkan" }).click();
  await expect(seller.getByText("Pesanan selesai.")).toBeVisible();
  await expectAccessible(seller);
});
