import { expect, test } from "@playwright/test";
import { expectAccessible } from "../support/accessibility.ts";
import { uniqueWord } from "../support/given.ts";

test("a shopper changes their own name and phone number", async ({ page }) => {
  await page.goto("/akun/daftar");
  await page.getByLabel("Nama").fill("Sari Dewi");
  await page.getByLabel("Email").fill(`${uniqueWord()}@contoh.test`);
  await page.getByLabel("Kata sandi").fill("rahasia-dapur-9");
  await page.getByRole("button", { name: "Buat akun" }).click();
  await page.getByRole("link", { name: "Ubah", exact: true }).click();
  await expect(page.getByLabel("Nama")).toHaveValue("Sari Dewi");
  await expectAccessible(page);

  await page.getByLabel("Nama").fill("Sari Wahyuni");
  await page.getByLabel("Nomor HP (WhatsApp)").fill("12");
  await page.getByRole("button", { name: "Simpan" }).click();
  await expect(page.getByText("Tulis nomor HP Indonesia")).toBeVisible();
  await expect(page.getByLabel("Nama")).toHaveValue("Sari Wahyuni");
  await page.getByLabel("Nomor HP (WhatsApp)").fill("0812 3456 7890");
  await page.getByRole("button", { name: "Simpan" }).click();
  await expect(page).toHaveURL(/\/akun$/);
  await expect(page.getByText("Sari Wahyuni")).toBeVisible();

  await page.getByRole("link", { name: "Ubah", exact: true }).click();
  await page.getByLabel("Nomor HP (WhatsApp)").fill("");
  await page.getByRole("button", { name: "Simpan" }).click();
  await expect(page).toHaveURL(/\/akun$/);
  await expect(page.getByText("3456")).toHaveCount(0);
});
