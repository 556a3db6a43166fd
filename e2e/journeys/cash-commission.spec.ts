import { expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "../support/accessibility.ts";
import { CARDS, expectPaid, orderByCard, payWith } from "../support/card.ts";
import { anApprovedShop, aProductOnSale } from "../support/given.ts";
import { giveAccount, letComplaintDaysPass, monthFile, payOut } from "../support/money.ts";
import { signInAsOfficer } from "../support/officer.ts";
import { addToCart, choose, fillContact, placeOrder } from "../support/shopper.ts";
import { handOverOnlyOrder, signInAsVendor } from "../support/vendor.ts";

/** The row of the month's file that is about this order. */
const rowOf = (file: string, number: string) => file.split("\n").find((row) => row.includes(number)) ?? "";

async function payInCash(page: Page): Promise<string> {
  await page.getByRole("radio", { name: "Tunai" }).check();
  return placeOrder(page);
}

test("the commission of a cash order is the shop's debt, and the next payout is net of it", async ({ page, browser }) => {
  const shop = await anApprovedShop();
  const product = await aProductOnSale(shop, { price: 50_000 });
  await giveAccount(shop);
  await addToCart(page, product);
  await page.goto("/bayar");
  await fillContact(page);
  await choose(page, shop, "Ambil sendiri");
  const cash = await payInCash(page);

  const seller = await (await browser.newContext({ locale: "id-ID" })).newPage();
  await signInAsVendor(seller, shop);
  await handOverOnlyOrder(seller);
  await seller.goto("/penjual/keuangan");
  await expect(seller.getByRole("heading", { name: "Kekurangan Anda" })).toBeVisible();
  await expect(seller.locator(".balance-amount")).toHaveText("Rp500");
  await expect(seller.getByText(/komisi pesanan tunai/)).toBeVisible();
  await expectAccessible(seller);
  expect(await monthFile(seller)).toMatch(new RegExp(`${cash}-1.*Tunai.*-500`));

  await addToCart(page, product);
  const card = await orderByCard(page, [shop], "Rp50.000");
  await payWith(page, CARDS.plain, "Rp50.000");
  await expectPaid(page, card);
  await handOverOnlyOrder(seller);
  await letComplaintDaysPass(shop);

  const officer = await (await browser.newContext({ locale: "id-ID" })).newPage();
  await signInAsOfficer(officer);
  const file = await payOut(officer);
  // 49.500 of the card less the 500 of the cash order.
  expect(file).toContain("49000");
  await expectAccessible(seller);

  await seller.goto("/penjual/keuangan/pencairan");
  await seller.getByRole("link", { name: /Rp49\.000/ }).click();
  await expect(seller.getByText(`${cash}-1`)).toBeVisible();
  await expect(seller.getByText("-Rp500")).toBeVisible();
  await expect(seller.getByText("Rp49.500")).toBeVisible();
  await expectAccessible(seller);
  const month = await monthFile(seller);
  const paidOut = /PC-\w+/.exec(rowOf(month, card))?.[0];
  expect(paidOut).toBeTruthy();
  expect(rowOf(month, cash)).toContain(paidOut);
});
