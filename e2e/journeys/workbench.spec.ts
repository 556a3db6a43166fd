import { expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "../support/accessibility.ts";
import { call, OFFICER, signIn } from "../support/backend.ts";
import { anApprovedShop, aSubmittedShop, uniqueWord } from "../support/given.ts";
import { answerPrompt, openApplication, signInAsOfficer } from "../support/officer.ts";

/** Another officer, invited as Medusa does it. */
async function aColleague(): Promise<{ name: string; email: string; password: string }> {
  const token = await signIn("user", OFFICER.email, OFFICER.password);
  const word = uniqueWord();
  const person = { email: `${word}@kota.test`, first_name: "Budi", last_name: word };
  const { invite } = await call<{ invite: { token: string } }>("/admin/invites", { token, body: { email: person.email } });
  const password = "kata-sandi-petugas-2";
  const registered = await call<{ token: string }>("/auth/user/emailpass/register", { body: { email: person.email, password } });
  await call(`/admin/invites/accept?token=${invite.token}`, { token: registered.token, body: person });
  return { name: `Budi ${word}`, email: person.email, password };
}

/** Our part of a page of Medusa Admin; its frame is Medusa's. */
const OURS = "main";
const toBench = (page: Page) => page.getByRole("link", { name: "Meja kerja", exact: true }).click();

async function onBench(page: Page, business: string): Promise<void> {
  await toBench(page);
  await page.getByRole("searchbox", { name: "Cari nama usaha" }).fill(business);
  await expect(page.getByRole("link", { name: business })).toBeVisible();
}

test("officers share a bench: one takes an application, sees only what changed when it comes again, and a second confirms a suspension", async ({
  page,
  browser,
}) => {
  const shop = await aSubmittedShop();
  const suspect = await anApprovedShop();
  const second = await aColleague();
  await signInAsOfficer(page);
  const colleague = await (await browser.newContext({ locale: "id-ID" })).newPage();
  await signInAsOfficer(colleague, second);

  // Taken with the keyboard; the colleague sees whose it is.
  await onBench(page, shop.name);
  await expectAccessible(page, "table");
  await page.getByRole("heading", { name: "Meja kerja" }).click();
  await page.keyboard.press("j");
  await page.keyboard.press("a");
  await expect(page.getByRole("row", { name: shop.name }).getByRole("cell", { name: "Anda", exact: true })).toBeVisible();
  await onBench(colleague, shop.name);
  await expect(colleague.getByRole("row", { name: shop.name }).getByRole("cell", { name: "Nurul Petugas", exact: true })).toBeVisible();
  await colleague.getByRole("link", { name: shop.name }).click();
  await expect(colleague.getByText(/Sedang dikerjakan/)).toBeVisible();

  // Sent back, mended, and here again: only what changed is on the page.
  const officer = await signIn("user", OFFICER.email, OFFICER.password);
  const remarks = [{ field: "street", message: "Nomor rumah belum ada." }];
  await call(`/admin/vendors/${shop.id}/decisions`, { token: officer, body: { kind: "request_revision", remarks, round: 1 } });
  await call("/vendor/application", { token: shop.token, method: "PATCH", body: { street: "Jl. Mawar Putih No. 12" } });
  await call("/vendor/application/submit", { token: shop.token, body: {} });
  await onBench(page, shop.name);
  await page.getByRole("link", { name: shop.name }).click();
  await expect(page.getByRole("heading", { name: "Yang berubah sejak terakhir diperiksa" })).toBeVisible();
  await expect(page.getByText("Jl. Mawar Putih No. 12")).toBeVisible();
  await expect(page.getByText("Jl. Melati Raya Blok C No. 7")).toBeVisible();
  await expect(page.getByText("Keripik dan jajanan pasar")).toHaveCount(0);
  await expectAccessible(page, OURS);
  await page.keyboard.press("a");
  await expect(page.getByText(/Anda yang mengerjakan/)).toBeVisible();
  await page.keyboard.press("s");
  await answerPrompt(page, "Setujui");
  await expect(page.getByText("Lapak disetujui.").first()).toBeVisible();

  // Two officers for a suspension.
  await toBench(page);
  await page.getByRole("link", { name: "Alasan & aturan" }).click();
  await page.getByRole("switch", { name: "Menangguhkan lapak" }).click();
  await expect(page.getByText("Aturan disimpan.").first()).toBeVisible();
  await openApplication(page, suspect.name, "Disetujui");
  await page.getByRole("button", { name: /^Tangguhkan/ }).click();
  await answerPrompt(page, "Tangguhkan", "Ditemukan tikus di dapur.");
  await expect(page.getByRole("heading", { name: "Menunggu petugas kedua" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Konfirmasi", exact: true })).toHaveCount(0);

  await toBench(colleague);
  const waiting = colleague.getByRole("listitem").filter({ hasText: suspect.name });
  await waiting.getByRole("button", { name: "Konfirmasi", exact: true }).click();
  await answerPrompt(colleague, "Konfirmasi");
  await expect(colleague.getByText("Dikonfirmasi dan berlaku sekarang.").first()).toBeVisible();
  await openApplication(colleague, suspect.name, "Ditangguhkan");
  await expect(colleague.getByText(`& ${second.name}`)).toBeVisible();

  // Lifting the rule takes two as well; afterwards the market is as it was for the next journey.
  await page.goto(page.url().replace(/\/app\/.*/, "/app/meja-kerja/aturan"));
  await page.getByRole("switch", { name: "Menangguhkan lapak" }).click();
  await expect(page.getByText("Pencabutan aturan menunggu konfirmasi petugas kedua.").first()).toBeVisible();
  await toBench(colleague);
  const lifting = colleague.getByRole("listitem").filter({ hasText: "Aturan dua petugas dicabut" });
  await lifting.getByRole("button", { name: "Konfirmasi", exact: true }).click();
  await answerPrompt(colleague, "Konfirmasi");
  await expect(lifting).toHaveCount(0);

  // All of it stands in the trail.
  await colleague.getByRole("link", { name: "Jejak keputusan", exact: true }).click();
  await colleague.getByLabel("Lapak", { exact: true }).fill(suspect.name);
  await colleague.getByRole("button", { name: "Cari", exact: true }).click();
  for (const action of ["Menangguhkan lapak", "Mengonfirmasi sebagai petugas kedua", "Meminta petugas kedua"]) {
    await expect(colleague.getByText(action, { exact: true }).first()).toBeVisible();
  }
  await expectAccessible(colleague, OURS);
  await colleague.getByRole("link", { name: "Angka kota", exact: true }).click();
  await expect(colleague.getByRole("heading", { name: "Lapak menurut kecamatan" })).toBeVisible();
  await expectAccessible(colleague, OURS);
});
