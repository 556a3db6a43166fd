import { expect, type Page } from "@playwright/test";
import type { Shop } from "./given.ts";
import { choose, fillContact } from "./shopper.ts";

/** From Stripe's own list of test cards. */
export const CARDS = { plain: "4242424242424242", secure: "4000002500003155", empty: "4000000000009995" } as const;

/** Places the order in the cart and stands before the card form; answers the group's number. `total` as it is shown. */
export async function orderByCard(page: Page, shops: readonly Shop[], total: string): Promise<string> {
  await page.goto("/bayar");
  await fillContact(page);
  for (const shop of shops) await choose(page, shop, "Ambil sendiri");
  await page.getByRole("radio", { name: "Kartu" }).check();
  await page.getByRole("button", { name: "Pesan sekarang" }).click();
  await page.getByRole("link", { name: `Bayar ${total}` }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Bayar dengan kartu" })).toBeVisible();
  return /LB-[A-Z0-9]{6}/.exec(page.url())![0];
}

export async function fillCard(page: Page, card: string): Promise<void> {
  await page.getByLabel("Nomor kartu").fill(card);
  await page.getByLabel("Masa berlaku (BB/TT)").fill("12/30");
  await page.getByLabel("CVC").fill("123");
}

export async function payWith(page: Page, card: string, total: string): Promise<void> {
  await fillCard(page, card);
  await page.getByRole("button", { name: `Bayar ${total}` }).click();
}

/** Back on the status page, which says that the money is there. */
export async function expectPaid(page: Page, number: string): Promise<void> {
  await expect(page).toHaveURL(new RegExp(`/pesanan/${number}$`));
  await expect(page.getByRole("complementary")).toContainText("Lunas");
}

/** Pays with a wallet that sends the shopper to its own site; `answer` is the button pressed there. */
export async function payByWallet(page: Page, answer: "Setujui" | "Setujui, uang menyusul", total: string): Promise<void> {
  await page.getByRole("radio", { name: "Dompet elektronik" }).check();
  await page.getByRole("button", { name: `Bayar ${total}` }).click();
  await page.getByRole("button", { name: answer, exact: true }).click();
}

/** The wallet's money that was under way arrives at Stripe. */
export async function moneyArrives(paymentIntent: string): Promise<void> {
  const answer = await fetch(`${process.env.STRIPE_API_BASE}/control/end-processing`, {
    method: "POST",
    body: JSON.stringify({ payment_intent: paymentIntent, came: true }),
  });
  expect(answer.ok, await answer.text()).toBe(true);
}
