import { expect, it } from "vitest";
import type { VendorActList } from "../../src/contracts/acts";
import type { ListingView } from "../../src/contracts/listing";
import { api, unique } from "../support/backend";
import { aListing, asVendor, aVendor } from "../support/catalog";
import { aShop } from "../support/market";
import { expectContract } from "../support/openapi";
import { act, aPlacedGroup } from "../support/orders";
import { aSubmittedPermit, permitInput } from "../support/permits";

it("whatever a shop's people do with its products stands under their name, for its managers to read", async () => {
  const vendor = await aVendor();
  const acts = () => api<VendorActList>("/vendor/acts", asVendor(vendor));
  const title = unique("Keripik ");
  const chips = await aListing(vendor, { title });
  const patch = (body: object) => api<ListingView>(`/vendor/products/${chips.id}`, { ...asVendor(vendor), method: "PATCH", body });
  await patch({ price: 17_000, stock: 4 });
  // Saved again as it is: nothing was done.
  await patch({ price: 17_000 });
  const other = await aListing(vendor, { title: `${title} pedas` });
  await api(`/vendor/products/${chips.id}/choices`, {
    ...asVendor(vendor),
    method: "PUT",
    body: {
      choices: [
        { listing_id: chips.id, label: "Biasa" },
        { listing_id: other.id, label: "Pedas" },
      ],
    },
  });
  const listed = await acts();
  await expectContract("GET /vendor/acts", listed);
  expect(listed.body.acts).toMatchObject([
    { name: "Bu Sri", action: "Mengatur pilihan ukuran dan rasa" },
    { name: "Bu Sri", action: "Menambah produk", about: `${title} pedas`, changed: [] },
    { name: "Bu Sri", action: "Mengubah produk", about: title, changed: ["price", "stock"] },
    { name: "Bu Sri", action: "Menambah produk", about: title },
  ]);
  expect(listed.body.next).toBeNull();
  // Nobody reads another shop's.
  expect((await api<VendorActList>("/vendor/acts", asVendor(await aVendor()))).body.acts).toEqual([]);
});

it("a permit is named as it is printed, with its kind and its dash", async () => {
  const vendor = await aVendor();
  const { number } = await aSubmittedPermit(vendor, permitInput());
  const { acts } = (await api<VendorActList>("/vendor/acts", asVendor(vendor))).body;
  const named = acts.filter(({ action }) => /izin/i.test(action)).map(({ about }) => about);
  expect(number).toMatch(/^\d{13}-\d\d$/);
  expect(named).toEqual([`P-IRT ${number}`, `P-IRT ${number}`]);
});

it("an order says who of the shop took it on, packed it and handed it over, or cancelled it", async () => {
  const shop = await aShop();
  const [{ group }, second] = [await aPlacedGroup([shop]), await aPlacedGroup([shop])];
  const id = group.orders[0]!.id;
  expect((await act(shop, id, "accept")).body.acted_by).toEqual({
    accepted: "Anggota Uji",
    ready: null,
    handed_over: null,
    cancelled: null,
  });
  await act(shop, id, "ready");
  const over = await act(shop, id, "hand-over", { cash_received: true });
  expect(over.body.acted_by).toEqual({ accepted: "Anggota Uji", ready: "Anggota Uji", handed_over: "Anggota Uji", cancelled: null });
  const cancelled = await act(shop, second.group.orders[0]!.id, "cancel", { reason: "Bahan habis" });
  expect(cancelled.body.acted_by).toMatchObject({ accepted: null, cancelled: "Anggota Uji" });
  const shopper = JSON.stringify((await api(`/store/order-groups/${group.number}?phone=081234567890`)).body);
  expect(shopper).toContain(group.number);
  expect(shopper).not.toContain("Anggota Uji");
});
