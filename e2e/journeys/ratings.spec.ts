import { expect, test } from "@playwright/test";
import { expectAccessible } from "../support/accessibility.ts";
import { BACKEND_URL } from "../support/backend.ts";
import { anApprovedShop, aProductOnSale } from "../support/given.ts";
import { answerPrompt, signInAsOfficer } from "../support/officer.ts";
import { addToCart, choose, fillContact, placeOrder } from "../support/shopper.ts";
import { handOverOnlyOrder, signInAsVendor } from "../support/vendor.ts";

test("whoever received a product rates it; the shop answers and objects, an officer hides it, and its stars are gone", async ({
  page,
  browser,
}) => {
  test.slow();
  const shop = await anApprovedShop();
  const product = await aProductOnSale(shop);
  const seller = await (await browser.newContext()).newPage();
  await signInAsVendor(seller, shop);
  await addToCart(page, product);
  await page.goto("/bayar");
  await fillContact(page);
  await choose(page, shop, "Ambil sendiri");
  const number = await placeOrder(page);
  const pickupCode = (await page.locator(".pickup-code-number").innerText()).trim();

  // Nothing is rated before it was received.
  await page.goto(`/pesanan/${number}/nilai`);
  await expect(page.getByText("Produk bisa dinilai setelah Anda menerimanya.")).toBeVisible();
  await handOverOnlyOrder(seller, { pickupCode });

  await page.goto(`/pesanan/${number}`);
  await page.getByRole("link", { name: "Beri penilaian" }).click();
  const item = page.getByRole("region", { name: product.title });
  await item.getByRole("radio", { name: "2 dari 5 bintang" }).check();
  await item.getByLabel("Ceritakan (boleh kosong)").fill("Melempem. WA saya 0812-3456-7890");
  await item.getByRole("button", { name: "Kirim penilaian" }).click();
  await expect(item.getByText(/nomor telepon/).last()).toBeVisible();
  await expect(item.getByRole("radio", { name: "2 dari 5 bintang" })).toBeChecked();
  await item.getByLabel("Ceritakan (boleh kosong)").fill("Melempem, penjualnya bodoh.");
  await item.getByRole("button", { name: "Kirim penilaian" }).click();
  await expect(item.getByText("Terima kasih, penilaian Anda tersimpan.")).toBeVisible();
  await expectAccessible(page);

  // Everybody reads it, by a first name and an initial.
  const reader = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  const stars = reader.getByText("Nilai 2,0 dari 5, 1 ulasan").first();
  await expect(async () => {
    await reader.goto(`/produk/${product.listing.handle}`);
    await expect(stars).toBeAttached({ timeout: 500 });
  }).toPass({ timeout: 30_000 });
  await expect(reader.getByText("Rina K.")).toBeVisible();
  await expect(reader.getByText("Rina Kartika")).toHaveCount(0);

  await seller.goto("/penjual/ulasan");
  await seller.getByText("Jawab", { exact: true }).click();
  await seller.getByLabel("Jawaban untuk semua yang membaca").fill("Mohon maaf, kami kirim ulang yang baru.");
  await seller.getByRole("button", { name: "Kirim jawaban" }).click();
  await expect(seller.getByText("Jawaban Anda tampil.")).toBeVisible();
  await seller.getByText("Laporkan ke petugas", { exact: true }).click();
  await seller.getByLabel("Mengapa ulasan ini melanggar aturan?").fill("Menghina penjualnya.");
  await seller.getByRole("button", { name: "Laporkan" }).click();
  await expect(seller.getByText("Menunggu petugas")).toBeVisible();
  await expectAccessible(seller);
  // Reported is not hidden.
  await reader.reload();
  await expect(reader.getByText("Mohon maaf, kami kirim ulang yang baru.")).toBeVisible();

  const officer = await (await browser.newContext({ locale: "id-ID" })).newPage();
  await signInAsOfficer(officer);
  await officer.goto(`${BACKEND_URL}/app/ulasan`);
  const reported = officer.getByRole("listitem").filter({ hasText: product.title });
  await expect(reported.getByText("Dilaporkan karena: Menghina penjualnya.")).toBeVisible();
  await expectAccessible(officer, "main");
  await reported.getByRole("button", { name: "Sembunyikan" }).click();
  await answerPrompt(officer, "Sembunyikan", "Kata kasar kepada penjual.");
  await expect(officer.getByText("Ulasan disembunyikan.").first()).toBeVisible();

  await expect(async () => {
    await reader.goto(`/produk/${product.listing.handle}`);
    await expect(reader.getByText("Melempem, penjualnya bodoh.")).toHaveCount(0, { timeout: 500 });
    await expect(stars).toHaveCount(0, { timeout: 500 });
  }).toPass({ timeout: 30_000 });
  await page.goto(`/pesanan/${number}/nilai`);
  await expect(page.getByText("Disembunyikan petugas. Alasan: Kata kasar kepada penjual.")).toBeVisible();
  await seller.goto("/penjual/ulasan");
  await expect(seller.getByText("Alasan petugas: Kata kasar kepada penjual.")).toBeVisible();

  // Whatever was done stands under a name.
  await seller.goto("/penjual/anggota");
  await seller.getByRole("link", { name: "Lihat siapa melakukan apa" }).click();
  await expect(seller.getByText("Menjawab ulasan")).toBeVisible();
  await expect(seller.getByText(`Menambah produk: ${product.title}`)).toBeVisible();
  await expectAccessible(seller);
});
