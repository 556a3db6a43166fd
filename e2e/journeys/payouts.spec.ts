import { type Browser, expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "../support/accessibility.ts";
import { CARDS, expectPaid, orderByCard, payWith } from "../support/card.ts";
import { anApprovedShop, aProductOnSale, type Product, type Shop } from "../support/given.ts";
import { giveAccount, letComplaintDaysPass, monthFile, payOut } from "../support/money.ts";
import { signInAsOfficer } from "../support/officer.ts";
import { addToCart, choose, fillContact, placeOrder } from "../support/shopper.ts";
import { handOverByCalls, handOverOnlyOrder, signInAsVendor } from "../support/vendor.ts";

// In one file, so that they take turns: a payout run pays every shop that has money to come.

const elsewhere = async (browser: Browser): Promise<Page> => (await browser.newContext({ locale: "id-ID" })).newPage();

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

  const seller = await elsewhere(browser);
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

  const officer = await elsewhere(browser);
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

async function buy(page: Page, shops: Shop[], products: Product[], total: string): Promise<string> {
  for (const product of products) await addToCart(page, product);
  const number = await orderByCard(page, shops, total);
  await payWith(page, CARDS.plain, total);
  await expectPaid(page, number);
  return number;
}

test("a shop that gives money back after it was paid out owes it, and the next payout nets it", async ({ page, browser }) => {
  // Two purchases and two payouts: the longest way of all.
  test.setTimeout(240_000);
  const shops = [await anApprovedShop(), await anApprovedShop()];
  const [shop, other] = shops as [Shop, Shop];
  const products = [await aProductOnSale(shop, { price: 40_000 }), await aProductOnSale(other, { price: 40_000 })];
  for (const each of shops) await giveAccount(each);
  const number = await buy(page, shops, products, "Rp80.000");

  const [seller, neighbour, officer] = [await elsewhere(browser), await elsewhere(browser), await elsewhere(browser)];
  await signInAsVendor(seller, shop);
  await handOverOnlyOrder(seller);
  await handOverByCalls(other);
  for (const each of shops) await letComplaintDaysPass(each);

  await signInAsOfficer(officer);
  const first = await payOut(officer);
  // 1 % commission of a micro business.
  expect(first.match(/39600/g)).toHaveLength(2);

  // One of the two gives part of it back.
  await seller.goto("/penjual/pesanan");
  await seller.getByRole("link", { name: /^Selesai/ }).click();
  await seller.getByRole("link", { name: /Lihat pesanan/ }).click();
  await seller.getByText("Yang masih bisa dikembalikan: Rp40.000.").click();
  await seller.getByLabel("Jumlah", { exact: true }).fill("10.000");
  await seller.getByLabel("Alasan untuk pembeli").fill("Satu bungkus penyok");
  await seller.getByRole("button", { name: "Kembalikan uang" }).click();
  await expect(seller.getByText("Yang masih bisa dikembalikan: Rp30.000.")).toBeVisible();
  await expectAccessible(seller);

  await page.goto(`/pesanan/${number}`);
  const mine = page.getByRole("region", { name: shop.name });
  await expect(mine).toContainText("Rp10.000");
  await expect(mine).toContainText("Alasan: Satu bungkus penyok");
  await expect(page.getByRole("region", { name: other.name })).not.toContainText("Uang kembali");
  await expectAccessible(page);

  // It is this shop's debt alone, less the commission that comes back, and the trail says why.
  await seller.goto("/penjual/keuangan");
  await expect(seller.getByRole("heading", { name: "Kekurangan Anda" })).toBeVisible();
  await expect(seller.locator(".balance-amount")).toHaveText("Rp9.900");
  await expectAccessible(seller);
  await seller.getByRole("link", { name: "Lihat per pesanan" }).click();
  await seller.getByRole("link", { name: /Jejak uang/ }).click();
  await expect(seller.getByText(/Dikembalikan ke pembeli, .*Satu bungkus penyok/)).toBeVisible();
  await expect(seller.getByText("Dipotong dari pencairan berikutnya").first()).toBeVisible();
  await signInAsVendor(neighbour, other);
  await neighbour.goto("/penjual/keuangan");
  await expect(neighbour.getByRole("heading", { name: "Bisa dicairkan" })).toBeVisible();

  await buy(page, [shop], [products[0]!], "Rp40.000");
  await handOverByCalls(shop);
  await letComplaintDaysPass(shop);
  const second = await payOut(officer);
  expect(second).toContain("29700");
  expect(second).not.toContain("39600");
  await seller.goto("/penjual/keuangan");
  await expect(seller.getByText("Rp29.700")).toBeVisible();
});
