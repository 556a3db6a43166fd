import { expect, test } from "@playwright/test";
import { expectAccessible } from "../support/accessibility.ts";
import { anApprovedShop, aProductOnSale } from "../support/given.ts";
import { addToCart, choose, fillContact } from "../support/shopper.ts";

const DAY = 86_400_000;
/** YYYY-MM-DD in Jakarta, so many days from now. */
const dayFromNow = (days: number) => new Date(Date.now() + 7 * 3_600_000 + days * DAY).toISOString().slice(0, 10);
const ALL_DAY = [{ open: "00:00", close: "23:59" }];

test("a shop's holiday stands on its page, and the checkout offers the days after it", async ({ page }) => {
  const shop = await anApprovedShop({
    opening_hours: { "1": ALL_DAY, "2": ALL_DAY, "3": ALL_DAY, "4": ALL_DAY, "5": ALL_DAY, "6": ALL_DAY, "7": ALL_DAY },
    closed_days: [0, 1].map((days) => ({ date: dayFromNow(days), note: "Hajatan keluarga" })),
  });
  const product = await aProductOnSale(shop);
  // The shop's page may be a moment behind.
  await expect(async () => {
    await page.goto(`/lapak/${shop.handle}`);
    await expect(page.getByText("Tutup: Hajatan keluarga")).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 30_000 });
  await expect(page.getByText("Libur mendatang")).toBeVisible();
  await expectAccessible(page);

  await addToCart(page, product);
  await page.goto("/bayar");
  await fillContact(page);
  await choose(page, shop, "Ambil sendiri");
  const when = page.getByRole("region", { name: shop.name }).getByLabel("Waktu menerima");
  await expect(when.getByRole("option", { name: "Secepatnya" })).toHaveCount(0);
  const offered = await when
    .getByRole("option")
    .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value).filter(Boolean));
  const days = offered.map((from) => new Date(Date.parse(from) + 7 * 3_600_000).toISOString().slice(0, 10));
  expect(days.length).toBeGreaterThan(0);
  expect(days[0]).toBe(dayFromNow(2));
});

test("a shop that never wrote its hours is not called closed", async ({ page }) => {
  const shop = await anApprovedShop();
  await aProductOnSale(shop);
  await expect(async () => {
    await page.goto(`/lapak/${shop.handle}`);
    await expect(page.getByText("Lapak ini belum menulis jam bukanya.")).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 30_000 });
  await expect(page.getByRole("main").getByText("Tutup", { exact: true })).toHaveCount(0);
});
