import { expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "../support/accessibility.ts";
import { CARDS, expectPaid, moneyArrives, orderByCard, payByWallet, payWith } from "../support/card.ts";
import { anApprovedShop, aProductOnSale, type Shop } from "../support/given.ts";
import { addToCart, openStatus } from "../support/shopper.ts";
import { signInAsVendor } from "../support/vendor.ts";

const TOTAL = "Rp45.000";

async function threeShops(page: Page): Promise<Shop[]> {
  const shops = await Promise.all([anApprovedShop(), anApprovedShop(), anApprovedShop()]);
  for (const shop of shops) await addToCart(page, await aProductOnSale(shop, { price: 15_000 }));
  return shops;
}

test("a card pays three shops at once, after a refusal and with 3-D Secure", async ({ page, browser }) => {
  const shops = await threeShops(page);
  const number = await orderByCard(page, shops, TOTAL);
  await expect(page.getByLabel("Nomor kartu")).toBeVisible();
  await expect(page.getByRole("button", { name: "Bayar Rp45.000" })).toBeEnabled();
  await expectAccessible(page);

  await payWith(page, CARDS.empty, TOTAL);
  await expect(page.getByRole("alert")).toContainText(/saldo|dana/i);

  await payWith(page, CARDS.secure, TOTAL);
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
  const number = await orderByCard(page, await threeShops(page), TOTAL);
  // The shopper never comes back from the bank.
  await page.route(/\/kartu\?/, (route) => route.abort());
  await payWith(page, CARDS.secure, TOTAL);
  await page.getByRole("button", { name: /setuju|approve/i }).click();
  await page.close();

  const elsewhere = await (await browser.newContext()).newPage();
  await openStatus(elsewhere, number);
  await expect(async () => {
    await elsewhere.reload();
    await expect(elsewhere.getByRole("complementary")).toContainText("Lunas", { timeout: 500 });
  }).toPass({ timeout: 30_000 });
});

test("a wallet on a site of its own pays, at once or when its money arrives", async ({ page }) => {
  const prompt = await orderByCard(page, await threeShops(page), TOTAL);
  await payByWallet(page, "Setujui", TOTAL);
  await expectPaid(page, prompt);

  const number = await orderByCard(page, await threeShops(page), TOTAL);
  await payByWallet(page, "Setujui, uang menyusul", TOTAL);
  await expect(page.getByRole("status")).toContainText("uangnya sedang dikirim");
  await expect(page.getByLabel("Nomor kartu")).toHaveCount(0);
  await expectAccessible(page);
  await moneyArrives(new URL(page.url()).searchParams.get("payment_intent") ?? "");
  await expectPaid(page, number);
});
