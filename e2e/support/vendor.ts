import { expect, type Page } from "@playwright/test";
import type { Shop } from "./given.ts";

export async function signInAsVendor(page: Page, { email, password }: Pick<Shop, "email" | "password">): Promise<void> {
  await page.goto("/penjual/masuk");
  await page.getByLabel("Email").fill(email);
  await page.getByLabel("Kata sandi").fill(password);
  await page.getByRole("button", { name: "Masuk", exact: true }).click();
  await expect(page).toHaveURL(/\/penjual\/(panel|pengajuan)/);
}

/** Takes the one order that is waiting from new to handed over. */
export async function handOverOnlyOrder(page: Page, { pickupCode }: { pickupCode?: string } = {}): Promise<void> {
  await page.goto("/penjual/pesanan");
  await page
    .getByRole("link", { name: /Lihat pesanan/ })
    .first()
    .click();
  await page.getByRole("button", { name: "Terima pesanan" }).click();
  await page.getByRole("button", { name: "Tandai siap" }).click();
  if (pickupCode) await page.getByLabel("Kode ambil").fill(pickupCode);
  await expect(page.getByRole("button", { name: "Serahkan" })).toBeVisible();
  const cash = page.getByRole("checkbox", { name: /Uang tunai .* sudah saya terima/ });
  if (await cash.isVisible()) await cash.check();
  await page.getByRole("button", { name: "Serahkan" }).click();
  await expect(page.getByText("Pesanan selesai.")).toBeVisible();
}
