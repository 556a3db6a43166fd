import { expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "../support/accessibility.ts";
import { BACKEND_URL } from "../support/backend.ts";
import { change, rows } from "../support/database.ts";
import { anApprovedShop, aProductOnSale, type Product } from "../support/given.ts";
import { signInAsOfficer } from "../support/officer.ts";
import { aVerifiedCertificate, aVerifiedPirt } from "../support/permits.ts";
import { addToCart, choose, fillContact } from "../support/shopper.ts";
import { signInAsVendor, typeIngredients } from "../support/vendor.ts";

const badge = (page: Page) => page.getByText("Halal bersertifikat", { exact: true });

/** What stands on the product's page, the badge with its number; the page may be a moment behind. */
async function expectBadge(page: Page, product: Product, number: string | null): Promise<void> {
  await expect(async () => {
    await page.goto(`/produk/${product.listing.handle}`);
    await expect(badge(page)).toHaveCount(number ? 1 : 0, { timeout: 500 });
    if (number) await expect(page.getByText(number)).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 60_000 });
}

async function expectFound(page: Page, product: Product, query: string, count: number): Promise<void> {
  await expect(async () => {
    await page.goto(`/cari?${new URLSearchParams({ q: product.title })}${query}`);
    await expect(page.getByRole("link", { name: product.title, exact: true })).toHaveCount(count, { timeout: 500 });
  }).toPass({ timeout: 60_000 });
}

test("ingredients are changed, the halal badge goes, an officer looks at them, and it is back", async ({ page, browser }) => {
  const shop = await anApprovedShop();
  const certificate = await aVerifiedCertificate(shop);
  const product = await aProductOnSale(shop, { halal_state: "certified", halal_permit_id: certificate.id });

  const officer = await (await browser.newContext({ locale: "id-ID" })).newPage();
  await signInAsOfficer(officer);
  const recipe = async (decision: "Setujui bahan") => {
    await officer.goto(`${BACKEND_URL}/app/izin`);
    await officer.getByRole("link", { name: /^Bahan berubah/ }).click();
    const waiting = officer.getByRole("listitem").filter({ hasText: product.title });
    await expect(waiting).toBeVisible();
    return { waiting, decide: () => waiting.getByRole("button", { name: new RegExp(decision) }).click() };
  };
  // A product that joins a certificate is looked at once, too.
  await (await recipe("Setujui bahan")).decide();

  const shopper = await (await browser.newContext()).newPage();
  await expectBadge(shopper, product, certificate.number);

  await signInAsVendor(page, shop);
  await page.goto(`/penjual/produk/${product.listing.id}`);
  await typeIngredients(page, "Bumbu tabur keju");
  await page.getByRole("button", { name: "Simpan produk" }).last().click();
  await expectBadge(shopper, product, null);
  await expect(shopper.getByText("Sertifikatnya sedang diurus atau diperiksa.")).toBeVisible();

  const { waiting, decide } = await recipe("Setujui bahan");
  await expect(waiting.getByText("Bahan saat diverifikasi")).toBeVisible();
  await expect(waiting.getByText("Bumbu tabur keju")).toBeVisible();
  await decide();
  await expectBadge(shopper, product, certificate.number);
});

test("a permit ends: its product leaves search, page, basket and checkout, and its vendor is written to once", async ({
  page,
  browser,
}) => {
  const shop = await anApprovedShop();
  const permit = await aVerifiedPirt(shop);
  const product = await aProductOnSale(shop, { shelf_life_days: 90, food_permit_id: permit.id });
  await expectFound(page, product, "", 1);
  const buyer = await (await browser.newContext()).newPage();
  await addToCart(buyer, product);
  await buyer.goto("/bayar");
  await fillContact(buyer);
  await choose(buyer, shop, "Ambil sendiri");

  // The calendar moves on: what was valid until 2029 ended yesterday.
  await change("update permit set expires_on = to_char(now() - interval '1 day', 'YYYY-MM-DD') where id = $1", [permit.id]);
  await expect(async () => {
    expect((await page.goto(`/produk/${product.listing.handle}`))?.status()).toBe(404);
  }).toPass({ timeout: 60_000 });
  await expectFound(page, product, "", 0);
  // A checkout that was open meanwhile orders nothing.
  await buyer.getByRole("button", { name: "Pesan sekarang" }).click();
  await expect(buyer.getByText("Ada yang berubah sejak Anda melihatnya")).toBeVisible();
  await buyer.goto("/keranjang");
  await expect(buyer.getByText("Ubah dulu barang yang ditandai, lalu lanjut ke pembayaran.")).toBeVisible();
  await expectAccessible(buyer);

  const letters = () =>
    rows("select id from outbox_message where dedupe_key like 'notice-mail:permit-expiring:' || $1 || '%:vendor:%'", [permit.id]);
  await expect.poll(async () => (await letters()).length, { timeout: 30_000 }).toBe(1);
  // Another run has come by when a second permit of the same shop has ended.
  const next = await aVerifiedPirt(shop);
  await change("update permit set expires_on = to_char(now() - interval '1 day', 'YYYY-MM-DD') where id = $1", [next.id]);
  await expect
    .poll(async () => (await rows("select 1 from permit where id = $1 and state = 'expired'", [next.id])).length, { timeout: 60_000 })
    .toBe(1);
  expect(await letters()).toHaveLength(1);

  await signInAsVendor(page, shop);
  await page.goto(`/penjual/izin/${permit.id}`);
  await expect(page.getByText("Habis masa berlaku").first()).toBeVisible();
  await expectAccessible(page);
});
