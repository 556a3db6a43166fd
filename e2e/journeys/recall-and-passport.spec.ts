import { readFile } from "node:fs/promises";
import { type Browser, expect, type Page, test } from "@playwright/test";
import jsqr from "jsqr";
import sharp from "sharp";
import { expectAccessible } from "../support/accessibility.ts";
import { BACKEND_URL, call, OFFICER, STOREFRONT_URL, signIn } from "../support/backend.ts";
import { anApprovedShop, aProductOnSale, type Product, type Shop } from "../support/given.ts";
import { signInAsOfficer } from "../support/officer.ts";
import { addToCart, choose, fillContact, placeOrder } from "../support/shopper.ts";
import { signInAsVendor } from "../support/vendor.ts";

const REASON = "Ditemukan kapang di dalam kemasan batch ini";
const ADVICE = "Jangan dimakan. Kembalikan ke lapak, uangnya kami ganti.";
const PHONE = { width: 360, height: 800 };

const aWindow = async (browser: Browser, options: { javaScriptEnabled?: boolean } = {}): Promise<Page> =>
  (await browser.newContext({ locale: "id-ID", viewport: PHONE, ...options })).newPage();

/** Two bags in cash, picked up. Answers the purchase's number. */
async function buy(page: Page, shop: Shop, product: Product): Promise<string> {
  await addToCart(page, product, 2);
  await page.goto("/bayar");
  await fillContact(page);
  await choose(page, shop, "Ambil sendiri");
  return placeOrder(page);
}

/** The shop hands everything over that waits, paid in cash. */
async function handOver({ token }: Shop): Promise<void> {
  const { orders } = await call<{ orders: { id: string }[] }>("/vendor/orders?state=open", { token });
  for (const { id } of orders) {
    for (const step of ["accept", "ready"]) await call(`/vendor/orders/${id}/${step}`, { token, body: {} });
    await call(`/vendor/orders/${id}/hand-over`, { token, body: { cash_received: true } });
  }
}

/** What a phone's camera reads off the printed picture. */
async function scan(png: Buffer): Promise<string> {
  const { data, info } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  const read = jsqr(new Uint8ClampedArray(data), info.width, info.height);
  if (!read) throw new Error("No QR code in the picture.");
  return read.data;
}

test("a recalled batch stops sale and reaches its buyers", async ({ page, browser }) => {
  test.slow();
  const shop = await anApprovedShop();
  const product = await aProductOnSale(shop, { shelf_life_days: 5 });
  const seller = await aWindow(browser);
  await signInAsVendor(seller, shop);
  await seller.goto("/penjual/penarikan/batch");
  await seller.getByLabel(`Batch ${product.title}`).fill("PG-0311");
  await seller.getByRole("button", { name: "Simpan" }).click();
  await expectAccessible(seller);
  const number = await buy(page, shop, product);
  await handOver(shop);
  const other = await aWindow(browser);
  await addToCart(other, product);

  await seller.getByRole("link", { name: "Tarik…" }).click();
  await seller.getByLabel("Kode batch atau tanggal produksi").fill("pg 0311");
  await seller.getByLabel("Mengapa ditarik").fill("apa");
  await seller.getByLabel("Apa yang harus dilakukan pembeli").fill(ADVICE);
  await seller.getByRole("button", { name: "Tarik sekarang" }).click();
  await expect(seller.getByText("minimal 10 huruf").first()).toBeVisible();
  await expect(seller.getByLabel("Kode batch atau tanggal produksi")).toHaveValue("pg 0311");
  await seller.getByLabel("Mengapa ditarik").fill(REASON);
  await seller.getByRole("button", { name: "Tarik sekarang" }).click();
  await expect(seller.getByText("Penjualan berhenti")).toBeVisible();
  await expect(seller.getByRole("link", { name: `${number}-1` })).toBeVisible({ timeout: 30_000 });
  await expectAccessible(seller);

  // Everywhere within a minute: the address leads to the notice, the cart knows, search has let go of it.
  await other.goto(`/produk/${product.listing.handle}`);
  await expect(other).toHaveURL(/\/penarikan\/PN-/);
  await expect(other.getByText(ADVICE)).toBeVisible();
  await expectAccessible(other);
  await other.goto("/keranjang");
  await expect(other.getByText(/tidak dijual|tidak tersedia|tidak bisa dibeli/i).first()).toBeVisible();
  await expect
    .poll(
      async () =>
        (await other.goto(`/cari?q=${encodeURIComponent(product.title)}`)) && other.getByRole("link", { name: product.title }).count(),
      {
        timeout: 60_000,
      },
    )
    .toBe(0);
  await other.goto(`/lapak/${shop.handle}`);
  await expect(other.getByText("Satu produk lapak ini sedang ditarik")).toBeVisible();

  await page.goto(`/pesanan/${number}`);
  await expect(page.getByText(`${product.title} sedang ditarik, jangan dikonsumsi`)).toBeVisible();
  await expectAccessible(page);

  await seller.getByText("Catat", { exact: true }).first().click();
  await seller.getByLabel("Apa yang terjadi").selectOption({ label: "Dikembalikan" });
  await seller.getByLabel("Berapa yang kembali").fill("2");
  await seller.getByRole("checkbox", { name: "Uangnya sudah dikembalikan" }).check();
  await seller.getByRole("button", { name: "Catat" }).click();
  await expect(seller.getByText("1 dari 1 pesanan sudah jelas")).toBeVisible();

  const officer = await aWindow(browser);
  await signInAsOfficer(officer);
  await officer.goto(`${BACKEND_URL}/app/pemberitahuan`);
  await officer.getByRole("link", { name: new RegExp(`Penarikan: ${product.title}`) }).click();
  await officer.getByRole("button", { name: "Tutup penarikan" }).click();
  await officer.getByLabel("Mengapa selesai").fill("Semua barang sudah kembali.");
  await officer.getByRole("button", { name: "Tutup penarikan" }).last().click();
  await expect(officer.getByText("Selesai", { exact: true })).toBeVisible();
  await seller.goto("/penjual/pemberitahuan");
  await seller.getByRole("button", { name: new RegExp(`Penarikan ${product.title} selesai`) }).click();
  await expect(seller).toHaveURL(/\/penjual\/penarikan\/rcl_/);
  await other.goto("/penarikan");
  await expect(other.getByRole("link", { name: product.title })).toHaveCount(0);
});

test("a printed QR leads to the passport, which warns the moment the shop is suspended", async ({ browser }) => {
  const shop = await anApprovedShop();
  const product = await aProductOnSale(shop, { shelf_life_days: 5 });
  const seller = await aWindow(browser);
  await signInAsVendor(seller, shop);
  await seller.goto("/penjual/label");
  await expectAccessible(seller);
  const [download] = await Promise.all([
    seller.waitForEvent("download"),
    seller.getByRole("link", { name: `Gambar QR untuk ${product.title}` }).click(),
  ]);
  const address = await scan(await readFile(await download.path()));
  expect(address).toMatch(/\/izin\/[0-9A-Z]{10}$/);

  // Whoever scans has no login, and needs no script.
  const stranger = await aWindow(browser, { javaScriptEnabled: false });
  await stranger.goto(`${STOREFRONT_URL}${new URL(address).pathname}`);
  await expect(stranger.getByRole("heading", { level: 1, name: product.title })).toBeVisible();
  await expect(stranger.getByText("Belum ada izin yang diperiksa petugas")).toBeVisible();
  const token = await signIn("user", OFFICER.email, OFFICER.password);
  await call(`/admin/vendors/${shop.id}/decisions`, { token, body: { kind: "suspend", reason: "Dapurnya sedang diperiksa." } });
  await stranger.reload();
  await expect(stranger.getByText("Perhatian: ada yang tidak berlaku")).toBeVisible();
  await expect(stranger.getByText("Lapak ini sedang tidak boleh berjualan.")).toBeVisible();
  const unknown = await stranger.goto("/izin/0000000000");
  expect(unknown?.status()).toBe(404);
  await stranger.getByLabel("Kode paspor").fill(address.slice(-10).toLowerCase());
  await stranger.getByRole("button", { name: "Periksa" }).click();
  await expect(stranger.getByRole("heading", { level: 1, name: product.title })).toBeVisible();
});
