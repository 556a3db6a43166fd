import { expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "../support/accessibility.ts";
import { anApprovedShop, aProductOnSale } from "../support/given.ts";
import { signInAsOfficer } from "../support/officer.ts";
import { aFoodPhoto } from "../support/pictures.ts";
import { addToCart, choose, fillContact } from "../support/shopper.ts";

interface Placed {
  number: string;
  /** Rupiah asked for, with the code that makes it this order's. */
  amount: number;
}

async function orderByTransfer(page: Page): Promise<Placed> {
  const shop = await anApprovedShop();
  await addToCart(page, await aProductOnSale(shop, { price: 15_000 }));
  await page.goto("/bayar");
  await fillContact(page);
  await choose(page, shop, "Ambil sendiri");
  await page.getByRole("radio", { name: "Transfer bank" }).check();
  await page.getByRole("button", { name: "Pesan sekarang" }).click();
  await expect(page.getByRole("heading", { name: "Transfer ke rekening ini" })).toBeVisible();
  const asked = await page.locator(".pay-sum").innerText();
  return { number: /LB-[A-Z0-9]{6}/.exec(page.url())![0], amount: Number(asked.replace(/\D/g, "")) };
}

async function sendProof(page: Page): Promise<void> {
  await page.getByLabel("Foto bukti bayar").setInputFiles({ name: "bukti.jpg", mimeType: "image/jpeg", buffer: await aFoodPhoto() });
  await page.getByRole("button", { name: "Kirim bukti" }).click();
  await expect(page.getByText("Bukti bayar Anda sedang diperiksa")).toBeVisible();
}

const today = () =>
  new Intl.DateTimeFormat("en-GB", { timeZone: "Asia/Jakarta", day: "2-digit", month: "2-digit", year: "numeric" }).format(new Date());

test("a proof that shows no payment comes back with words, and the bank's statement settles the order in the end", async ({
  page,
  browser,
}) => {
  const { number, amount } = await orderByTransfer(page);
  await sendProof(page);

  const officer = await (await browser.newContext({ locale: "id-ID" })).newPage();
  await signInAsOfficer(officer);
  await officer.getByRole("link", { name: "Transfer menunggu", exact: true }).click();
  await officer.getByRole("link", { name: number }).click();
  await officer.getByRole("button", { name: "Tolak bukti" }).click();
  const prompt = officer.getByRole("alertdialog");
  await prompt.getByRole("button", { name: "Tolak bukti" }).click();
  await expect(prompt.getByRole("alert")).toBeVisible();
  await prompt.getByRole("textbox").fill("Foto buram, jumlahnya tidak terbaca.");
  await prompt.getByRole("button", { name: "Tolak bukti" }).click();
  await expect(officer.getByText("Ditolak: Foto buram, jumlahnya tidak terbaca.")).toBeVisible();

  await page.reload();
  await expect(page.getByText("Kata petugas: Foto buram, jumlahnya tidak terbaca.")).toBeVisible();
  await expectAccessible(page);
  await page.goto(`/pesanan/${number}`);
  await expect(page.getByText("Kata petugas: Foto buram, jumlahnya tidak terbaca.")).toBeVisible();
  await expectAccessible(page);
  await page.goto(`/pesanan/${number}/bayar`);
  await sendProof(page);
  await expect(page.getByText("Kata petugas")).toHaveCount(0);

  const statement = [
    "Tanggal,Keterangan,Jumlah,,Saldo",
    `${today()},TRSF E-BANKING CR ${number.slice(3)} IBU SARI,"${amount.toLocaleString("en-US")}.00",CR,"9,000,000.00"`,
    `${today()},SETORAN ${number.slice(3)},"987,654,321.00",CR,"996,654,321.00"`,
  ].join("\r\n");
  await officer.getByRole("link", { name: "Mutasi rekening", exact: true }).click();
  const choose = () =>
    officer.getByLabel("Masukkan mutasi (CSV)").setInputFiles({ name: "mutasi.csv", mimeType: "text/csv", buffer: Buffer.from(statement) });
  await choose();
  await expect(officer.getByText("2 baris uang masuk: 2 baru, 0 sudah pernah dimasukkan.")).toBeVisible();
  await expect(officer.getByRole("listitem").filter({ hasText: `CR ${number.slice(3)}` })).toContainText(number);
  await choose();
  await expect(officer.getByText("2 baris uang masuk, semuanya sudah pernah dimasukkan.")).toBeVisible();

  await officer.getByRole("button", { name: "Setujui yang cocok" }).click();
  await prompt.getByRole("button", { name: "Setujui yang cocok" }).click();
  await expect(officer.getByRole("listitem").filter({ hasText: `CR ${number.slice(3)}` })).toHaveCount(0);
  await page.goto(`/pesanan/${number}`);
  await expect(page.getByRole("complementary")).toContainText("Lunas");

  await officer.getByRole("link", { name: /^Tidak dikenal/ }).click();
  const stranger = officer.getByRole("listitem").filter({ hasText: `SETORAN ${number.slice(3)}` });
  await stranger.getByRole("button", { name: "Bukan pembayaran" }).click();
  await prompt.getByRole("textbox").fill("Setoran kas bendahara");
  await prompt.getByRole("button", { name: "Bukan pembayaran" }).click();
  await expect(stranger).toHaveCount(0);
});
