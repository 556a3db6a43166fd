import { expect, test } from "@playwright/test";
import { expectAccessible } from "../support/accessibility.ts";
import { anApprovedShop, aProductOnSale, uniqueWord } from "../support/given.ts";
import { signInAsOfficer } from "../support/officer.ts";

test("a shopper without scripts is told what was guessed and how far was looked, and sees what other shops sell of the same", async ({
  browser,
}) => {
  const [shop, other] = [await anApprovedShop(), await anApprovedShop()];
  const word = uniqueWord();
  const mine = await aProductOnSale(shop, { title: `Seblak kwetiau ${word}` });
  const theirs = await aProductOnSale(other, { title: `Seblak kwetiau ${uniqueWord()}` });
  const page = await (await browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } })).newPage();
  const card = page.getByRole("link", { name: mine.title, exact: true });

  await page.goto(`/cari?q=seblk+${word}`);
  await expect(page.getByText(`Menampilkan hasil untuk “seblak”.`)).toBeVisible();
  await expect(card).toBeVisible();
  await page.getByRole("link", { name: "Cari “seblk” saja?" }).click();
  await expect(page.getByRole("heading", { name: "Belum ada yang cocok persis" })).toBeVisible();
  await page.getByRole("link", { name: "Dengan ejaan lain (1)" }).click();
  await expect(card).toBeVisible();

  await page.goto(`/cari?q=seblak+${word}+dekat+rawalumbu`);
  await expect(page.getByText("Dalam 3 km hanya ada sedikit, jadi ini yang ada di seluruh kota.")).toBeVisible();
  await expect(card).toBeVisible();
  await page.goto("/cari?from=32.75.05.1001");
  await expect(page.getByText("Dalam 3 km.")).toBeVisible();
  await page.getByRole("link", { name: "Cari sampai 5 km" }).click();
  await expect(page.getByText("Dalam 5 km.")).toBeVisible();

  await page.goto(`/produk/${mine.listing.handle}`);
  const section = page.locator("section").filter({ has: page.getByRole("heading", { name: "Mirip dari lapak lain" }) });
  await expect(section.getByRole("link", { name: theirs.title })).toBeVisible();
});

test("an officer reads why a result stands where it stands", async ({ page }) => {
  const shop = await anApprovedShop();
  const product = await aProductOnSale(shop, { title: `Seblak ${uniqueWord()}` });
  await signInAsOfficer(page);
  await page.getByRole("link", { name: "Uji pencarian", exact: true }).click();
  await page.getByLabel("Kata pembeli, atau alamat halaman cari").fill(`/cari?q=${encodeURIComponent(product.title)}&sort=termurah`);
  await page.getByRole("button", { name: "Uji", exact: true }).click();
  const first = page.getByRole("list", { name: "Hasil menurut urutan" }).getByRole("listitem").first();
  await expect(first).toContainText(product.title);
  await expect(first.getByText("Kecocokan kata")).toBeVisible();
  await expect(first.getByText(/^Nilai \d+,\d\d$/)).toBeVisible();
  await expectAccessible(page, "main");
});
