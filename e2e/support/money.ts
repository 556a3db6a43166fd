import { readFileSync } from "node:fs";
import { type Download, expect, type Page } from "@playwright/test";
import { call } from "./backend.ts";
import { change } from "./database.ts";
import type { Shop } from "./given.ts";
import { answerPrompt } from "./officer.ts";

/** An account to pay to, for whose first use a day passes. */
export async function giveAccount(shop: Shop): Promise<void> {
  const body = { bank_code: "110", account_number: "0012345678901", holder_name: "Siti Aminah", password: shop.password };
  await call("/vendor/finance/account", { token: shop.token, method: "PUT", body });
  await change("update payout_account set usable_from = now() - interval '1 minute' where vendor_id = $1", [shop.id]);
}

/** The days are over in which a complaint would still find the money of what this shop handed over. */
export const letComplaintDaysPass = (shop: Shop): Promise<void> =>
  change(
    "update vendor_order set handed_over_at = handed_over_at - interval '3 days' where vendor_id = $1 and handed_over_at is not null",
    [shop.id],
  );

const textOf = async (download: Download): Promise<string> => readFileSync(await download.path(), "utf8");

/** An officer starts a run, takes the bank's file and says that the bank has paid. Answers the file. */
export async function payOut(officer: Page): Promise<string> {
  await officer.getByRole("link", { name: "Pencairan", exact: true }).click();
  await officer.getByRole("button", { name: "Mulai pencairan" }).click();
  await answerPrompt(officer, "Mulai pencairan");
  await expect(officer.getByRole("button", { name: "Unduh berkas bank" })).toBeVisible();
  const [file] = await Promise.all([officer.waitForEvent("download"), officer.getByRole("button", { name: "Unduh berkas bank" }).click()]);
  await officer.getByRole("button", { name: "Semua sudah terkirim" }).click();
  await answerPrompt(officer, "Semua sudah terkirim");
  await expect(officer.getByText("Selesai", { exact: true })).toBeVisible();
  return textOf(file);
}

/** The month's orders of the shop that is signed in, as a spreadsheet. */
export async function monthFile(seller: Page): Promise<string> {
  await seller.goto("/penjual/keuangan/pesanan");
  const [file] = await Promise.all([seller.waitForEvent("download"), seller.getByRole("link", { name: "Unduh CSV" }).click()]);
  return textOf(file);
}
