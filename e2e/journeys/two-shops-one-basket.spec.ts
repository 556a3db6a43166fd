import { expect, type Route, test } from "@playwright/test";
import { expectAccessible } from "../support/accessibility.ts";
import { anApprovedShop, aProductOnSale } from "../support/given.ts";
import { addToCart, choose, fillAddress, fillContact, openStatus, placeOrder } from "../support/shopper.ts";
import { handOverOnlyOrder, signInAsVendor } from "../support/vendor.ts";

test("a guest buys from two shops at once, each shop hands over its own part", async ({ page, browser }) => {
  const [keripik, minuman] = [await anApprovedShop(), await anApprovedShop({ delivery_fee: 9_000 })];
  const chips = await aProductOnSale(keripik, { price: 15_000 });
  const drink = await aProductOnSale(minuman, { price: 12_500, category: "minuman", unit: "botol" });

  await addToCart(page, chips, 2);
  await addToCart(page, drink);
  await expect(page.getByRole("region", { name: keripik.name })).toContainText("Rp30.000");
  await expect(page.getByRole("region", { name: minuman.name })).toContainText("Rp12.500");
  await expectAccessible(page);

  await page.getByRole("link", { name: "Lanjut ke pembayaran" }).click();
  await fillContact(page);
  await choose(page, keripik, "Ambil sendiri");
  await choose(page, minuman, "Diantar penjual");
  await fillAddress(page);
  await page.getByRole("radio", { name: "Tunai saat terima" }).check();
  await expect(page.getByRole("complementary")).toContainText("Rp51.500");
  await expectAccessible(page);
  const number = await placeOrder(page);
  expect(number).toMatch(/^LB-[A-Z0-9]{6}$/);
  await expect(page.getByText(`${number}-1`)).toBeVisible();
  await expect(page.getByText(`${number}-2`)).toBeVisible();
  await expectAccessible(page);
  const pickup = page.getByRole("region", { name: keripik.name });
  const pickupCode = (await pickup.locator(".pickup-code-number").innerText()).trim();

  const seller = await (await browser.newContext()).newPage();
  await signInAsVendor(seller, keripik);
  await seller.goto("/penjual/pesanan");
  await expect(seller.getByText(chips.title)).toBeVisible();
  await expect(seller.getByText(drink.title)).toHaveCount(0);
  await expectAccessible(seller);
  await handOverOnlyOrder(seller, { pickupCode });

  const other = await (await browser.newContext()).newPage();
  await signInAsVendor(other, minuman);
  await other.goto("/penjual/pesanan");
  await expect(other.getByText(drink.title)).toBeVisible();
  await expect(other.getByText(chips.title)).toHaveCount(0);
  await handOverOnlyOrder(other);

  const guest = await (await browser.newContext()).newPage();
  await openStatus(guest, number);
  await expect(guest.getByRole("status")).toHaveText("Selesai");
  await expect(guest.getByRole("region", { name: keripik.name })).toContainText("Sudah diterima");
  await expect(guest.getByRole("region", { name: minuman.name })).toContainText("Sudah diterima");
  await expect(guest.getByRole("complementary")).toContainText("Lunas");
  await expectAccessible(guest);
});

test("what is chosen before the page's script has come counts as soon as it has", async ({ page }) => {
  const shop = await anApprovedShop({ delivery_fee: 9_000 });
  const drink = await aProductOnSale(shop, { price: 12_500, category: "minuman", unit: "botol" });
  await addToCart(page, drink);

  // Held back one by one: taking the route away would let those go that wait already.
  const scripts: Route[] = [];
  let holds = true;
  await page.route("**/assets/*.js", (route) => (holds ? void scripts.push(route) : route.continue()));
  await page.goto("/bayar", { waitUntil: "commit" });
  await choose(page, shop, "Diantar penjual");
  await expect(page.getByRole("complementary")).not.toContainText("Rp21.500");
  holds = false;
  for (const script of scripts) await script.continue();
  await expect(page.getByRole("complementary")).toContainText("Rp21.500");
});

test("somebody with the number but another phone learns nothing", async ({ page }) => {
  await page.goto("/pesanan");
  await page.getByLabel("Nomor pesanan").fill("LB-7K4M2Q");
  await page.getByLabel("Nomor HP").fill("0812 0000 0000");
  await page.getByRole("button", { name: "Lihat status" }).click();
  await expect(page.getByText("Pesanan tidak ditemukan.")).toBeVisible();
  await expect(page.getByLabel("Nomor pesanan")).toHaveValue("LB-7K4M2Q");
});
