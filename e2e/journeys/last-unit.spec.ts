import { expect, test } from "@playwright/test";
import { anApprovedShop, aProductOnSale } from "../support/given.ts";
import { addToCart, choose, fillContact } from "../support/shopper.ts";

test("two browsers race for the last unit: one order, one clear refusal", async ({ browser }) => {
  const shop = await anApprovedShop();
  const product = await aProductOnSale(shop, { stock: 1 });
  const buyers = await Promise.all([0, 1].map(async () => (await browser.newContext()).newPage()));
  for (const buyer of buyers) {
    await addToCart(buyer, product);
    await buyer.goto("/bayar");
    await fillContact(buyer);
    await choose(buyer, shop, "Ambil sendiri");
  }

  await Promise.all(buyers.map((buyer) => buyer.getByRole("button", { name: "Pesan sekarang" }).click()));
  const outcome = (page: (typeof buyers)[number]) =>
    Promise.race([
      page.waitForURL(/\/pesanan\/LB-/).then(() => "ordered" as const),
      page
        .getByText("Ada yang berubah sejak Anda melihatnya")
        .waitFor()
        .then(() => "refused" as const),
    ]);
  const outcomes = await Promise.all(buyers.map(outcome));
  expect([...outcomes].sort()).toEqual(["ordered", "refused"]);

  const loser = buyers[outcomes.indexOf("refused")];
  if (!loser) throw new Error("nobody was refused");
  await expect(loser.getByText(/habis/i).first()).toBeVisible();
  await loser.goto(`/produk/${product.listing.handle}`);
  await expect(loser.getByText("Sedang habis")).toBeVisible();
});
