import { expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "../support/accessibility.ts";
import { anApprovedShop, uniqueWord } from "../support/given.ts";
import { aFoodPhoto } from "../support/pictures.ts";
import { signInAsVendor, typeIngredients } from "../support/vendor.ts";

interface Goods {
  title: string;
  category: string;
  storage: string;
  days: string;
}

async function fillProduct(page: Page, { title, category, storage, days }: Goods): Promise<void> {
  await page.goto("/penjual/produk/baru");
  await page.getByLabel("Pilih foto").setInputFiles({ name: "produk.jpg", mimeType: "image/jpeg", buffer: await aFoodPhoto() });
  await expect(page.getByRole("button", { name: /Hapus: Foto 1/ })).toBeVisible();
  await page.getByLabel("Nama produk").fill(title);
  await page.getByLabel("Kategori").selectOption({ label: category });
  await page.getByLabel("Harga", { exact: true }).fill("15000");
  await page.getByRole("textbox", { name: "Stok" }).fill("20");
  await typeIngredients(page, "Tepung terigu, Ayam, Garam");
  await page.getByLabel("Isi bersih").fill("250");
  await page.getByLabel("Cara menyimpan").selectOption({ label: storage });
  await page.getByLabel("Tahan berapa hari?").fill(days);
  await page.getByRole("checkbox", { name: /Siap santap/ }).uncheck();
  await page.getByRole("radio", { name: /^Tampilkan/ }).check();
}

/** The shop's permit, in the menu "Izin"; answers the number labels print. */
async function submitPirt(page: Page): Promise<string> {
  await page.goto("/penjual/izin/baru");
  await page.getByLabel("Jenis izin").selectOption({ label: "P-IRT (kemasan kering buatan rumah)" });
  // A wrong group of digits is named, and nothing typed is lost.
  await page.getByLabel("Nomor", { exact: true }).fill("2163275010123-29");
  await page.getByLabel("Berlaku sampai").fill("2029-05-01");
  await page.getByRole("button", { name: "Simpan konsep" }).click();
  await expect(page.getByText("Angka ke-2 dan 3 (jenis pangan) harus 01–15; yang ditulis 16.").first()).toBeVisible();
  await expect(page.getByLabel("Berlaku sampai")).toHaveValue("2029-05-01");
  const digits = String(Date.now()).slice(-6);
  await page.getByLabel("Nomor", { exact: true }).fill(`2063275${digits}29`);
  await page.getByLabel("Foto atau PDF izinnya").setInputFiles({ name: "izin.jpg", mimeType: "image/jpeg", buffer: await aFoodPhoto() });
  await page.getByRole("button", { name: "Ajukan ke petugas" }).click();
  await expect(page.getByText("Izin diajukan.")).toBeVisible();
  await expectAccessible(page);
  return `2063275${digits}-29`;
}

const pickPirt = (page: Page, number: string) =>
  page.getByLabel("Izin produk ini").selectOption({ label: `P-IRT ${number} (Sedang diperiksa)` });

const save = (page: Page) => page.getByRole("button", { name: "Simpan produk" }).last().click();
const advice = (page: Page) => page.getByRole("group").filter({ hasText: "Izin untuk produk ini" });

test("frozen dumplings are told MD, dry chips sell under P-IRT, three-day cakes need only their dates", async ({ page }) => {
  await signInAsVendor(page, await anApprovedShop());
  const pirt = await submitPirt(page);

  const dumplings = `Pangsit ${uniqueWord()}`;
  await fillProduct(page, { title: dumplings, category: "Makanan beku", storage: "Beku, −18 °C", days: "30" });
  await pickPirt(page, pirt);
  await save(page);
  const refusal = "P-IRT tidak cukup: pangan beku yang tahan 7 hari atau lebih. Yang diperlukan BPOM MD.";
  await expect(page.getByText(refusal).first()).toBeVisible();
  // Nothing typed is lost.
  await expect(page.getByLabel("Nama produk")).toHaveValue(dumplings);
  await expect(page.getByLabel("Izin produk ini").locator("option:checked")).toHaveText(`P-IRT ${pirt} (Sedang diperiksa)`);
  await expectAccessible(page);

  await fillProduct(page, {
    title: `Keripik ${uniqueWord()}`,
    category: "Keripik & camilan",
    storage: "Suhu ruang, tempat kering",
    days: "90",
  });
  await pickPirt(page, pirt);
  await save(page);
  await expect(page).toHaveURL(/\/penjual\/produk\/lst_/);
  await expect(page.getByText("Izin pangan produk ini sedang diperiksa petugas.")).toBeVisible();
  await expect(advice(page).getByText("P-IRT atau BPOM MD")).toBeVisible();
  await expect(advice(page).getByText("Langkah berikutnya: urus NIB")).toBeVisible();
  await expectAccessible(page);

  await fillProduct(page, { title: `Kue lapis ${uniqueWord()}`, category: "Kue basah", storage: "Suhu ruang, tempat kering", days: "3" });
  await save(page);
  await expect(page).toHaveURL(/\/penjual\/produk\/lst_/);
  await expect(advice(page).getByText("P-IRT")).toHaveCount(0);
  await expect(advice(page).getByText("Berikutnya: NIB")).toBeVisible();
  await expect(advice(page).getByText("Tanggal produksi dan tanggal kedaluwarsa.")).toBeVisible();
});
