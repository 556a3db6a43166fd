import { expect, type Page, test } from "@playwright/test";
import { anApprovedShop, aProductOnSale } from "../support/given.ts";
import { answerPrompt, signInAsOfficer } from "../support/officer.ts";
import { addToCart, choose, fillContact } from "../support/shopper.ts";

async function orderByTransfer(page: Page): Promise<string> {
  const shop = await anApprovedShop();
  await addToCart(page, await aProductOnSale(shop, { price: 15_000 }));
  await page.goto("/bayar");
  await fillContact(page);
  await choose(page, shop, "Ambil sendiri");
  await page.getByRole("radio", { name: "Transfer bank" }).check();
  await page.getByRole("button", { name: "Pesan sekarang" }).click();
  await expect(page.getByRole("heading", { name: "Transfer ke rekening ini" })).toBeVisible();
  return /LB-[A-Z0-9]{6}/.exec(page.url())![0];
}

test("a transfer of another sum pays nothing until an officer has decided, and goes back by hand", async ({ page, browser }) => {
  const number = await orderByTransfer(page);

  const officer = await (await browser.newContext({ locale: "id-ID" })).newPage();
  await signInAsOfficer(officer);
  await officer.getByRole("link", { name: "Transfer menunggu", exact: true }).click();
  await officer.getByRole("link", { name: /^Menunggu pembayaran/ }).click();
  await officer.getByRole("searchbox", { name: "Cari nomor pesanan atau HP" }).fill(number);
  await officer.getByRole("link", { name: number }).click();
  await officer.getByLabel("Jumlah yang masuk di rekening").fill("10.000");
  await officer.getByRole("button", { name: "Konfirmasi transfer" }).click();
  await expect(officer.getByRole("alert")).toContainText("lebih kecil dari tagihan");
  await officer.getByRole("button", { name: "Catat tidak cocok" }).click();
  await answerPrompt(officer, "Catat tidak cocok");

  // The shopper is not told that it is paid.
  await page.reload();
  await expect(page.getByText("Lunas")).toHaveCount(0);
  await page.goto(`/pesanan/${number}`);
  await expect(page.getByRole("complementary")).not.toContainText("Lunas");

  await officer.getByRole("link", { name: "Uang perlu diurus", exact: true }).click();
  const matter = officer.getByRole("listitem").filter({ hasText: number });
  await expect(matter).toContainText("Masuk Rp10.000");
  await matter.getByRole("button", { name: "Kembalikan" }).click();
  await answerPrompt(officer, "Kembalikan", "Pembeli salah ketik jumlah");
  await expect(matter).toHaveCount(0);

  await officer.getByRole("link", { name: "Harus dikembalikan" }).click();
  await expect(matter).toContainText("Rp10.000");
  await matter.getByRole("button", { name: "Sudah dikirim" }).click();
  await answerPrompt(officer, "Sudah dikirim", "Transfer BJB ke rekening pengirim");
  await expect(matter).toHaveCount(0);
  await officer.getByRole("link", { name: "Sudah kembali" }).click();
  await expect(matter).toContainText("Rp10.000");
});
