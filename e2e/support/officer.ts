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

/** Answers the prompt that is open with `action`, and waits for the backend's word: the prompt closes before it. */
export async function answerPrompt(page: Page, action: string, reason?: string): Promise<void> {
  const prompt = page.getByRole("alertdialog");
  if (reason) await prompt.getByRole("textbox").fill(reason);
  const answered = page.waitForResponse(
    (answer) => answer.url().startsWith(`${BACKEND_URL}/admin/`) && answer.request().method() === "POST",
  );
  await prompt.getByRole("button", { name: action, exact: true }).click();
  expect((await answered).ok()).toBe(true);
  await expect(prompt).toHaveCount(0);
}

/** Presses a decision and answers the prompt. */
export async function decide(page: Page, action: string, reason?: string): Promise<void> {
  await page.getByRole("button", { name: new RegExp(`^${action}`) }).click();
  await answerPrompt(page, action, reason);
}
