import type { VendorOrderList } from "@lapak/backend/contracts/orders";
import { expect, type Page } from "@playwright/test";
import { call } from "./backend.ts";
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

/** The same for all that wait, by the calls the panel makes, where a journey is about something else. */
export async function handOverByCalls({ token }: Pick<Shop, "token">): Promise<void> {
  const { orders } = await call<VendorOrderList>("/vendor/orders?state=open", { token });
  for (const { id } of orders) {
    for (const step of ["accept", "ready", "hand-over"]) await call(`/vendor/orders/${id}/${step}`, { token, body: {} });
  }
}

/** Adds ingredients to the product form, several at once as on a label. */
export async function typeIngredients(page: Page, names: string): Promise<void> {
  const line = page.getByLabel("Tambah bahan");
  await line.fill(names);
  await line.press("Enter");
}
