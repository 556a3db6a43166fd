import { type Browser, expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "../support/accessibility.ts";
import { call, OFFICER, signIn } from "../support/backend.ts";
import { anApprovedShop, aProductOnSale, type Product, type Shop } from "../support/given.ts";
import { answerPrompt, signInAsOfficer } from "../support/officer.ts";
import { aFoodPhoto } from "../support/pictures.ts";
import { addToCart, choose, fillContact } from "../support/shopper.ts";
import { handOverOnlyOrder, signInAsVendor } from "../support/vendor.ts";

const STORY = "Tiga dari empat bungkus remuk dan basah";
const PHONE = { width: 360, height: 800 };

/** Four bags at Rp15.000, by transfer. Answers the purchase's number. */
async function orderByTransfer(page: Page, shop: Shop, product: Product): Promise<string> {
  await addToCart(page, product, 4);
  await page.goto("/bayar");
  await fillContact(page);
  await choose(page, shop, "Ambil sendiri");
  await page.getByRole("radio", { name: "Transfer bank" }).check();
  await page.getByRole("button", { name: "Pesan sekarang" }).click();
  await expect(page.getByRole("heading", { name: "Transfer ke rekening ini" })).toBeVisible();
  return /LB-[A-Z0-9]{6}/.exec(page.url())![0];
}

/** An officer has seen the money; how is another journey's matter. */
async function confirmTransfer(number: string): Promise<void> {
  const token = await signIn("user", OFFICER.email, OFFICER.password);
  const { order_groups } = await call<{ order_groups: { id: string }[] }>(`/admin/order-groups?q=${number}`, { token });
  const id = order_groups[0]!.id;
  const { charge } = await call<{ charge: { amount: number } }>(`/admin/order-groups/${id}`, { token });
  await call(`/admin/order-groups/${id}/confirm-transfer`, { token, body: { amount: charge.amount } });
}

async function aWindow(browser: Browser, size = PHONE): Promise<Page> {
  return (await browser.newContext({ locale: "id-ID", viewport: size })).newPage();
}

async function complain(page: Page, number: string): Promise<void> {
  await page.goto(`/pesanan/${number}`);
  await page.getByRole("link", { name: "Ajukan komplain" }).click();
  await expectAccessible(page);
  // A sum nobody can give back: what was typed stays.
  await page.getByLabel("Apa yang terjadi?").selectOption({ label: "Rusak atau tumpah" });
  await page.getByLabel("Ceritakan masalahnya").fill(STORY);
  await page.getByLabel(/\(dari 4\)/).fill("3");
  await page.getByRole("radio", { name: "Uang kembali" }).check();
  await page.getByLabel("Jumlah yang diminta kembali").fill("99.000");
  await page.getByRole("button", { name: "Kirim komplain" }).click();
  await expect(page.getByRole("alert")).toContainText("lebih besar dari yang Anda bayar");
  await expectAccessible(page);
  await expect(page.getByLabel("Ceritakan masalahnya")).toHaveValue(STORY);
  await expect(page.getByLabel(/\(dari 4\)/)).toHaveValue("3");
  await page.getByLabel("Jumlah yang diminta kembali").fill("45.000");
  await page.getByLabel("Foto").setInputFiles({ name: "remuk.jpg", mimeType: "image/jpeg", buffer: await aFoodPhoto() });
  await page.getByRole("button", { name: "Kirim komplain" }).click();
  await expect(page.getByText("Komplain Anda sudah kami terima")).toBeVisible();
  await expect(page.getByRole("heading", { name: "Menunggu jawaban penjual" })).toBeVisible();
  const photo = page.getByRole("img", { name: "Foto 1" });
  await expect.poll(() => photo.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
  await expectAccessible(page);
}

async function offerLess(seller: Page, shop: Shop): Promise<void> {
  await seller.goto("/penjual/panel");
  await seller.getByRole("link", { name: /Komplain pembeli/ }).click();
  await expectAccessible(seller);
  await seller.getByRole("link", { name: /Rusak atau tumpah/ }).click();
  await expect(seller.getByText(STORY)).toBeVisible();
  const photo = seller.getByRole("img", { name: "Foto 1" });
  await expect.poll(() => photo.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
  await seller.getByText("Tawarkan sebagian", { exact: true }).click();
  const offer = seller.locator("details", { hasText: "Tawarkan sebagian" });
  await offer.getByLabel("Jumlah").fill("10.000");
  await offer.getByLabel("Pesan untuk pembeli").fill("Satu bungkus kami ganti");
  await expectAccessible(seller);
  await offer.getByRole("button", { name: "Kirim tawaran" }).click();
  await expect(seller.getByRole("heading", { name: "Menunggu pembeli" })).toBeVisible();
  await seller.goto("/penjual/keuangan");
  await expect(seller.getByText("Ada komplain").first(), `held money of ${shop.name}`).toBeVisible();
}

async function decideHalf(officer: Page, number: string): Promise<void> {
  await signInAsOfficer(officer);
  await officer.getByRole("link", { name: "Komplain", exact: true }).click();
  await officer.getByRole("link", { name: `${number}-1` }).click();
  await expect(officer.getByText(`“${STORY}”`)).toBeVisible();
  await officer.getByRole("button", { name: /^Setengah/ }).click();
  await expect(officer.getByLabel("Jumlah yang dikembalikan")).toHaveValue("22500");
  await officer.getByRole("button", { name: "Kabulkan", exact: true }).click();
  await answerPrompt(officer, "Kabulkan", "Foto menunjukkan separuhnya rusak");
  await expect(officer.getByText("Selesai: Rp22.500 dikembalikan kepada pembeli.")).toBeVisible();
}

test("a complaint goes from photo to offer, refusal and half the money by an officer's word", async ({ page, browser }) => {
  test.setTimeout(240_000);
  await page.setViewportSize(PHONE);
  const shop = await anApprovedShop();
  const number = await orderByTransfer(page, shop, await aProductOnSale(shop, { price: 15_000 }));
  await confirmTransfer(number);
  const seller = await aWindow(browser);
  await signInAsVendor(seller, shop);
  await handOverOnlyOrder(seller);

  await complain(page, number);
  await offerLess(seller, shop);

  await page.reload();
  await expect(page.getByText(/Penjual menawarkan Rp10.000 kembali/)).toBeVisible();
  await expectAccessible(page);
  await page.getByText("Tidak setuju?", { exact: true }).click();
  await page.getByLabel("Mengapa Anda tidak setuju?").fill("Yang rusak tiga, bukan satu");
  await page.getByRole("button", { name: "Minta petugas memutuskan" }).click();
  await expect(page.getByRole("heading", { name: "Menunggu keputusan petugas" })).toBeVisible();

  await decideHalf(await aWindow(browser, { width: 1280, height: 900 }), number);

  await page.reload();
  await expect(page.getByRole("heading", { name: "Selesai" })).toBeVisible();
  await expect(page.getByText("“Foto menunjukkan separuhnya rusak”")).toBeVisible();
  await expectAccessible(page);
  await page.goto(`/pesanan/${number}`);
  await expect(page.getByText("Petugas segera mengirimnya ke rekening Anda.")).toBeVisible();
  await expect(page.getByText("Rp22.500").first()).toBeVisible();
  await expectAccessible(page);

  await seller.goto("/penjual/keuangan/pesanan");
  await seller.getByRole("link", { name: new RegExp(`${number}-1`) }).click();
  await expect(seller.getByText(/-Rp22\.500/).first()).toBeVisible();
  await expectAccessible(seller);
});
