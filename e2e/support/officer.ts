import { expect, type Page } from "@playwright/test";
import { BACKEND_URL, OFFICER } from "./backend.ts";

/** Medusa Admin at a desk's size. */
export async function signInAsOfficer(page: Page, { email, password } = OFFICER): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(`${BACKEND_URL}/app/login`);
  await page.getByPlaceholder(/email/i).fill(email);
  await page.getByPlaceholder(/password|kata sandi/i).fill(password);
  await page.getByPlaceholder(/password|kata sandi/i).press("Enter");
  await expect(page.getByRole("link", { name: "Pengajuan lapak", exact: true })).toBeVisible({ timeout: 30_000 });
}

export async function openApplication(page: Page, businessName: string, tab = "Menunggu"): Promise<void> {
  await page.getByRole("link", { name: "Pengajuan lapak", exact: true }).click();
  await page.getByRole("searchbox", { name: "Cari nama usaha atau pemilik" }).fill(businessName);
  await page
    .getByRole("navigation", { name: "Status pengajuan" })
    .getByRole("link", { name: new RegExp(`^${tab}`) })
    .click();
  await page.getByRole("link", { name: businessName }).click();
  await expect(page.getByRole("heading", { name: businessName })).toBeVisible();
}

/** Presses a decision and answers the prompt. */
export async function decide(page: Page, action: string, reason?: string): Promise<void> {
  await page.getByRole("button", { name: new RegExp(`^${action}`) }).click();
  const prompt = page.getByRole("alertdialog");
  if (reason) await prompt.getByRole("textbox").fill(reason);
  // The prompt closes at once; the decision stands when it is answered.
  const answered = page.waitForResponse((answer) => answer.url().endsWith("/decisions") && answer.request().method() === "POST");
  await prompt.getByRole("button", { name: action }).click();
  expect((await answered).status()).toBe(200);
  await expect(prompt).toHaveCount(0);
}
