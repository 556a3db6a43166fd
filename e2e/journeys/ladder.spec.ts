import { expect, test } from "@playwright/test";
import { expectAccessible } from "../support/accessibility.ts";
import { anApprovedShop, aProductOnSale } from "../support/given.ts";
import { signInAsVendor } from "../support/vendor.ts";

test("the ladder names the one best next step, why and how, leads to where it is taken, and moves on", async ({ page }) => {
  const shop = await anApprovedShop();
  await signInAsVendor(page, shop);
  const ladder = page.getByRole("region", { name: "Tangga usaha Anda" });
  await expect(ladder.getByRole("listitem").filter({ hasText: "Disetujui petugas" })).toContainText("selesai");
  await expect(ladder.getByRole("heading", { name: "Pasang produk pertama" })).toBeVisible();
  await expect(ladder.getByText("kami tahu izin apa yang diperlukan")).toBeVisible();
  await expectAccessible(page);
  await ladder.getByRole("link", { name: "Pasang produk" }).click();
  await expect(page).toHaveURL(/\/penjual\/produk\/baru/);

  // Fresh food needs no permit of its own; what is next is its certificate, and the ladder says of which product.
  const product = await aProductOnSale(shop);
  await page.goto("/penjual/panel");
  await expect(ladder.getByRole("heading", { name: "Urus sertifikat halal" })).toBeVisible();
  await expect(ladder.getByText(`Tentang ${product.title}`)).toBeVisible();
  await ladder.getByRole("link", { name: "Buka produknya" }).click();
  await expect(page).toHaveURL(new RegExp(`/penjual/produk/${product.listing.id}`));
});
