import { expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "../support/accessibility.ts";
import { anApprovedShop, aProductOnSale, type Shop } from "../support/given.ts";
import { addToCart, choose, fillContact, openStatus } from "../support/shopper.ts";
import { signInAsVendor } from "../support/vendor.ts";

/** Asks for 3-D Secure, as in Stripe's own list of test cards. */
const SECURE_CARD = "4000002500003155";
const EMPTY_CARD = "4000000000009995";

async function threeShops(page: Page): Promise<Shop[]> {
  const shops = await Promise.all([anApprovedShop(), anApprovedShop(), anApprovedShop()]);
  for (const shop of shops) await addToCart(page, await aProductOnSale(shop, { price: 15_000 }));
  return shops;
}

/** Places the order and stands before the card form; answers the group's number. */
async function orderByCard(page: Page, shops: Shop[]): Promise<string> {
  await page.goto("/bayar");
  await fillContact(page);
  for (const shop of shops) await choose(page, shop, "Ambil sendiri");
  await page.getByRole("radio", { name: "Kartu" }).check();
  await page.getByRole("button", { name: "Pesan sekarang" }).click();
  await page.getByRole("link", { name: "Bayar Rp45.000" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Bayar dengan kartu" })).toBeVisible();
  return /LB-[A-Z0-9]{6}/.exec(page.url())![0];
}

async function payWith(page: Page, card: string): Promise<void> {
  await page.getByLabel("Nomor kartu").fill(card);
  await page.getByLabel("Masa berlaku (BB/TT)").fill("12/30");
  await page.getByLabel("CVC").fill("123");
  await page.getByRole("button", { name: "Bayar Rp45.000" }).click();
}

test("a card pays three shops at once, after a refusal and with 3-D Secure", async ({ page, browser }) => {
  const shops = await threeShops(page);
  const number = await orderByCard(page, shops);
  await expect(page.getByLabel("Nomor kartu")).toBeVisible();
  await expect(page.getByRole("button", { name: "Bayar Rp45.000" })).toBeEnabled();
  await expectAccessible(page);

  await payWith(page, EMPTY_CARD);
  await expect(page.getByRole("alert")).toContainText(/saldo|dana/i);

  await payWith(page, SECURE_CARD);
  await page.getByRole("button", { name: /setuju|approve/i }).click();
  await expect(page).toHaveURL(new RegExp(`/pesanan/${number}$`));
  await expect(page.getByRole("status")).toHaveText("Menunggu diterima penjual");
  await expect(page.getByRole("complementary")).toContainText("Lunas");

  for (const shop of shops) {
    const seller = await (await browser.newContext()).newPage();
    await signInAsVendor(seller, shop);
    await seller.goto("/penjual/pesanan");
    await expect(seller.getByText(number)).toHaveCount(1);
    await seller.context().close();
  }
});

test("a browser closed after paying loses nothing: Stripe's event alone completes the order", async ({ page, browser }) => {
  const number = await orderByCard(page, await threeShops(page));
  // The shopper never comes back from the bank.
  await page.route(/\/kartu\?/, (route) => route.abort());
  await payWith(page, SECURE_CARD);
  await page.getByRole("button", { name: /setuju|approve/i }).click();
  await page.close();

  const elsewhere = await (await browser.newContext()).newPage();
  await openStatus(elsewhere, number);
  await expect(async () => {
    await elsewhere.reload();
    await expect(elsewhere.getByRole("complementary")).toContainText("Lunas", { timeout: 500 });
  }).toPass({ timeout: 30_000 });
});
