import { expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "../support/accessibility.ts";
import { anApprovedShop, aProductOnSale, type Product } from "../support/given.ts";
import { answerPrompt, signInAsOfficer } from "../support/officer.ts";
import { aFoodPhoto } from "../support/pictures.ts";
import { addToCart, choose, fillContact } from "../support/shopper.ts";

/** The market of the journeys keeps goods one minute for a QRIS code, and lets go of them within another half. */
const LET_GO = 120_000;

async function orderByQris(page: Page): Promise<{ number: string; product: Product }> {
  const shop = await anApprovedShop();
  const product = await aProductOnSale(shop, { price: 15_000, stock: 1 });
  await addToCart(page, product);
  await page.goto("/bayar");
  await fillContact(page);
  await choose(page, shop, "Ambil sendiri");
  await page.getByRole("radio", { name: "QRIS" }).check();
  await page.getByRole("button", { name: "Pesan sekarang" }).click();
  await expect(page.getByRole("heading", { name: "Pindai kode ini" })).toBeVisible();
  return { number: /LB-[A-Z0-9]{6}/.exec(page.url())![0], product };
}

test("a QRIS code nobody paid runs out before the shopper's eyes, and the goods can be bought again", async ({ page, browser }) => {
  test.setTimeout(240_000);
  const { number, product } = await orderByQris(page);
  await expectAccessible(page);
  const clock = page.getByRole("timer");
  const shown = await clock.innerText();
  await expect(clock).not.toHaveText(shown);

  // The last piece is kept for this shopper.
  const other = await (await browser.newContext()).newPage();
  await expect(async () => {
    await other.goto(`/produk/${product.listing.handle}`);
    await expect(other.getByRole("button", { name: "+ Keranjang" })).toHaveCount(0, { timeout: 500 });
  }).toPass({ timeout: 20_000 });

  await expect(page.getByText("Batas waktu bayar sudah lewat")).toBeVisible({ timeout: LET_GO });
  await expectAccessible(page);
  await expect(async () => {
    await other.goto(`/produk/${product.listing.handle}`);
    await expect(other.getByRole("button", { name: "+ Keranjang" })).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: LET_GO });

  await page.getByRole("button", { name: "Pesan lagi" }).click();
  await expect(page).toHaveURL(/\/keranjang/);
  await expect(page.getByRole("link", { name: product.title })).toBeVisible();
  await page.goto(`/pesanan/${number}`);
  await expect(page.getByRole("status")).toHaveText("Batas waktu bayar lewat");
});

test("who shows that they paid keeps the goods until an officer has looked and confirms", async ({ page, browser }) => {
  const { number } = await orderByQris(page);
  await page.getByLabel("Foto bukti bayar").setInputFiles({ name: "bukti.jpg", mimeType: "image/jpeg", buffer: await aFoodPhoto() });
  await page.getByRole("button", { name: "Kirim bukti" }).click();
  await expect(page.getByRole("link", { name: "Lihat bukti" })).toBeVisible();
  await expectAccessible(page);
  await page.goto(`/pesanan/${number}`);
  await expect(page.getByRole("status")).toHaveText("Pembayaran sedang diperiksa");
  await expect(page.getByRole("complementary")).not.toContainText("Lunas");

  const officer = await (await browser.newContext({ locale: "id-ID" })).newPage();
  await signInAsOfficer(officer);
  await officer.getByRole("link", { name: "Transfer menunggu", exact: true }).click();
  await officer.getByRole("link", { name: number }).click();
  const proof = officer.getByRole("img", { name: "Bukti dari pembeli" });
  await expect(proof).toBeVisible();
  expect(await proof.evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth > 0)).toBe(true);
  await officer.getByLabel("Jumlah yang masuk di rekening").fill("15.000");
  await officer.getByRole("button", { name: "Konfirmasi transfer" }).click();
  await answerPrompt(officer, "Konfirmasi transfer");
  await expect(officer.getByText("Lunas").first()).toBeVisible();
  await page.reload();
  await expect(page.getByRole("complementary")).toContainText("Lunas");
});
