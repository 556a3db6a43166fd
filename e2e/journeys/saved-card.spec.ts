import { expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "../support/accessibility.ts";
import { CARDS, expectPaid, fillCard, orderByCard } from "../support/card.ts";
import { anApprovedShop, aProductOnSale, uniqueWord } from "../support/given.ts";
import { addToCart } from "../support/shopper.ts";
import { signInAsVendor } from "../support/vendor.ts";

async function signUp(page: Page): Promise<void> {
  await page.goto("/akun/daftar");
  await page.getByLabel("Nama", { exact: true }).fill("Rina Kartika");
  await page.getByLabel("Email").fill(`${uniqueWord()}@lapak.test`);
  await page.getByLabel(/Nomor HP/).fill("0812 3456 7890");
  await page.getByLabel("Kata sandi").fill("rahasia-rina-9");
  await page.getByRole("button", { name: "Buat akun" }).click();
  await expect(page).toHaveURL(/\/akun/);
}

test("a signed-in shopper keeps a card and pays the next order with it", async ({ page, browser }) => {
  const shop = await anApprovedShop();
  const product = await aProductOnSale(shop, { price: 25_000 });
  await signUp(page);

  await addToCart(page, product);
  const first = await orderByCard(page, [shop], "Rp25.000");
  await fillCard(page, CARDS.plain);
  await page.getByRole("checkbox", { name: "Simpan kartu ini" }).check();
  await page.getByRole("button", { name: "Bayar Rp25.000" }).click();
  await expectPaid(page, first);

  await addToCart(page, product);
  const second = await orderByCard(page, [shop], "Rp25.000");
  const kept = page.getByRole("radio", { name: /4242/ });
  await expect(kept).toBeVisible();
  await expectAccessible(page);
  await kept.check();
  await expect(page.getByLabel("Nomor kartu")).toBeHidden();
  await page.getByRole("button", { name: "Bayar Rp25.000" }).click();
  await expectPaid(page, second);

  const seller = await (await browser.newContext()).newPage();
  await signInAsVendor(seller, shop);
  await seller.goto("/penjual/pesanan");
  for (const number of [first, second]) await expect(seller.getByText(number)).toHaveCount(1);

  // Nobody else is offered it.
  const stranger = await (await browser.newContext()).newPage();
  await addToCart(stranger, product);
  await orderByCard(stranger, [shop], "Rp25.000");
  await expect(stranger.getByLabel("Nomor kartu")).toBeVisible();
  await expect(stranger.getByRole("radio", { name: /4242/ })).toHaveCount(0);
});
