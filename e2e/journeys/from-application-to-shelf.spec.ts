import { expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "../support/accessibility.ts";
import { uniqueWord } from "../support/given.ts";
import { decide, openApplication, signInAsOfficer } from "../support/officer.ts";
import { aFoodPhoto } from "../support/pictures.ts";
import { typeIngredients } from "../support/vendor.ts";

async function upload(page: Page, label: string): Promise<void> {
  const photo = { name: "foto.jpg", mimeType: "image/jpeg", buffer: await aFoodPhoto() };
  await page.getByLabel(label).setInputFiles(photo);
}

async function register(page: Page, person: { name: string; email: string; password: string }): Promise<void> {
  await page.goto("/penjual");
  await page.getByRole("link", { name: "Buka lapak" }).first().click();
  await page.getByLabel("Nama Anda").fill(person.name);
  await page.getByLabel("Email").fill(person.email);
  await page.getByLabel("Kata sandi").fill(person.password);
  await page.getByRole("button", { name: "Buat akun" }).click();
  await expect(page).toHaveURL(/\/penjual\/pengajuan/);
}

const next = (page: Page) => page.getByRole("button", { name: "Simpan & lanjut" }).click();

async function fillApplication(page: Page, business: string): Promise<void> {
  await page.getByLabel("Nama usaha").fill(business);
  await page.getByRole("button", { name: "Mulai" }).click();

  await page.getByLabel("Nama pemilik").fill("Siti Aminah");
  await expect(page.getByText("Tersimpan")).toBeVisible();
  await expectAccessible(page);
  await next(page);

  await page.getByLabel("Nomor HP / WhatsApp").fill("0812 9876 5432");
  await page.getByLabel("Kecamatan").selectOption({ label: "Rawalumbu" });
  await page.getByLabel("Kelurahan").selectOption({ label: "Pengasinan" });
  await expect(page.getByText("Kode pos 17115")).toBeVisible();
  await page.getByLabel("Jalan atau perumahan, blok, nomor").fill("Jl. Melati Raya Blok C No. 7");
  await page.getByLabel("RT").fill("3");
  await page.getByLabel("RW").fill("7");
  await next(page);

  await page.getByLabel("Keripik & camilan").check();
  await page.getByLabel("Ceritakan produk Anda").fill("Keripik singkong balado dan keripik tempe");
  await page.getByRole("radio", { name: "Dapur rumah" }).check();
  await page.getByLabel("Bagaimana membuatnya?").fill("Singkong diiris, digoreng dua kali di dapur rumah");
  await page.getByLabel("Bagaimana mengemasnya?").fill("Plastik tebal, disegel panas, ditempel stiker");
  await next(page);

  for (const [index, kind] of ["Dapur / tempat membuat", "Produk"].entries()) {
    await upload(page, kind);
    await expect(page.getByRole("img", { name: /nomor 1/ })).toHaveCount(index + 1);
  }
  await next(page);
  await expect(page.getByText("Semua sudah lengkap.")).toBeVisible();
  await expectAccessible(page);
}

async function listProduct(page: Page, title: string): Promise<void> {
  await page.goto("/penjual/produk/baru");
  await upload(page, "Pilih foto");
  await expect(page.getByRole("button", { name: /Hapus: Foto 1/ })).toBeVisible();
  await page.getByLabel("Nama produk").fill(title);
  await page.getByLabel("Kategori").selectOption({ label: "Keripik & camilan" });
  await page.getByLabel("Harga", { exact: true }).fill("15000");
  await page.getByRole("textbox", { name: "Stok" }).fill("20");
  await typeIngredients(page, "Singkong, Minyak kelapa, Cabai, Garam");
  await page.getByLabel("Tahan berapa hari?").fill("5");
  await page.getByRole("radio", { name: /^Tampilkan/ }).check();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Simpan produk" }).last().click();
  await expect(page).toHaveURL(/\/penjual\/produk\/lst_/);
}

test("a new vendor applies, mends what the officer asks for, is approved, lists a product and is found by its name", async ({
  page,
  browser,
}) => {
  const word = uniqueWord();
  const business = `Dapur ${word}`;
  const officer = await (await browser.newContext({ locale: "id-ID" })).newPage();

  await register(page, { name: "Siti Aminah", email: `${word}@lapak.test`, password: "rahasia-dapur-9" });
  await fillApplication(page, business);
  await page.getByRole("button", { name: "Kirim pengajuan" }).click();
  await expect(page.getByText("Pengajuan Anda sedang diperiksa")).toBeVisible();

  await signInAsOfficer(officer);
  await openApplication(officer, business);
  await officer.getByRole("button", { name: "Beri catatan: Patokan" }).click();
  await officer.getByLabel("Catatan untuk Patokan").fill("Tulis patokan supaya pembeli mudah menemukan.");
  await decide(officer, "Minta perbaikan");

  await page.reload();
  await expect(page.getByText("Ada yang perlu diperbaiki")).toBeVisible();
  await expect(page.getByText("Tulis patokan supaya pembeli mudah menemukan.").first()).toBeVisible();
  await page.getByRole("link", { name: "Perbaiki" }).click();
  await page.getByLabel("Patokan").fill("Sebelah Musala Al-Ikhlas, pagar hijau");
  await next(page);
  await page.goto("/penjual/pengajuan?langkah=kirim");
  await page.getByRole("button", { name: "Kirim perbaikan" }).click();
  await expect(page.getByText("Pengajuan Anda sedang diperiksa")).toBeVisible();

  await openApplication(officer, business);
  await expect(officer.getByText("Sebelah Musala Al-Ikhlas, pagar hijau")).toBeVisible();
  await decide(officer, "Setujui");

  await page.reload();
  await expect(page.getByText("Lapak Anda sudah disetujui")).toBeVisible();
  const title = `Keripik balado ${word}`;
  await listProduct(page, title);

  const shopper = await (await browser.newContext()).newPage();
  await expect(async () => {
    await shopper.goto(`/cari?q=${encodeURIComponent(title)}`);
    await expect(shopper.getByRole("link", { name: title, exact: true }).first()).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 15_000 });
  await shopper.getByRole("link", { name: title, exact: true }).first().click();
  await expect(shopper.getByRole("heading", { level: 1, name: title })).toBeVisible();
  await expect(shopper.getByText("Rp15.000").first()).toBeVisible();
  await expectAccessible(shopper);
});
