import { expect, type Page } from "@playwright/test";
import type { Product, Shop } from "./given.ts";

export const SHOPPER = { name: "Rina Kartika", phone: "0812 3456 7890" };

/** From the product's page into the cart, which answers with itself. */
export async function addToCart(page: Page, product: Product, quantity = 1): Promise<void> {
  await page.goto(`/produk/${product.listing.handle}`);
  await page.getByRole("spinbutton", { name: "Jumlah" }).fill(String(quantity));
  await page.getByRole("button", { name: "+ Keranjang" }).click();
  await expect(page).toHaveURL(/\/keranjang/);
  await expect(page.getByRole("link", { name: product.title })).toBeVisible();
}

export async function fillContact(page: Page): Promise<void> {
  await page.getByLabel("Nama", { exact: true }).fill(SHOPPER.name);
  await page.getByLabel("Nomor HP (WhatsApp)").fill(SHOPPER.phone);
}

export function choose(page: Page, shop: Shop, method: "Ambil sendiri" | "Diantar penjual"): Promise<void> {
  return page.getByRole("region", { name: shop.name }).getByRole("radio", { name: method }).check();
}

export async function fillAddress(page: Page): Promise<void> {
  await page.getByLabel("Kelurahan").selectOption({ label: "Margahayu" });
  await page.getByLabel("Jalan").fill("Jl. Kartini Gang Mawar No. 12");
  await page.getByLabel("RT", { exact: true }).fill("3");
  await page.getByLabel("RW", { exact: true }).fill("7");
}

/** Presses the big button and answers the group's number from the status page that follows. */
export async function placeOrder(page: Page): Promise<string> {
  await page.getByRole("button", { name: "Pesan sekarang" }).click();
  await expect(page).toHaveURL(/\/pesanan\/LB-/);
  return (await page.getByRole("heading", { level: 1 }).innerText()).trim();
}

/** What anybody with number and phone sees, in a browser that has never been here. */
export async function openStatus(page: Page, number: string): Promise<void> {
  await page.goto("/pesanan");
  await page.getByLabel("Nomor pesanan").fill(number);
  await page.getByLabel("Nomor HP").fill(SHOPPER.phone);
  await page.getByRole("button", { name: "Lihat status" }).click();
  await expect(page.getByRole("heading", { level: 1, name: number })).toBeVisible();
}
