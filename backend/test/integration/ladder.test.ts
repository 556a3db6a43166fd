import { expect, it } from "vitest";
import type { VendorLadder } from "../../src/contracts/ladder";
import { api, rows } from "../support/backend";
import { aProduct, aShop } from "../support/market";
import { expectContract } from "../support/openapi";
import { aPlacedGroup, bringTo } from "../support/orders";

const DONE = { registered: "done", approved: "done", permits: "done", halal: "done", complete: "done", first_sale: "done" };

it("the ladder leads a shop from its first product to its first sale, naming the product it speaks of", async () => {
  const shop = await aShop();
  const ladder = async () => {
    const answer = await api<VendorLadder>("/vendor/ladder", { token: shop.token });
    await expectContract("GET /vendor/ladder", answer);
    const { steps, next, product } = answer.body;
    return { steps: Object.fromEntries(steps.map(({ key, state }) => [key, state])), next, product };
  };
  expect(await ladder()).toMatchObject({ next: "add_product", product: null, steps: { approved: "done", permits: "todo" } });

  const { listingId: id } = await aProduct(shop);
  const refuse = (allowed: boolean, reason: string) =>
    rows(
      `insert into compliance (listing_id, vendor_id, allowed, reason_code, reason, halal, computed_at) values ($1, $2, $3, $4, $5, 'uncertified', now())
       on conflict (listing_id) do update set allowed = excluded.allowed, reason_code = excluded.reason_code, reason = excluded.reason, halal = 'uncertified'`,
      [id, shop.id, allowed, reason, allowed ? "" : "Perlu SPP-IRT."],
    );
  await refuse(false, "permit_missing");
  expect(await ladder()).toMatchObject({ next: "get_permits", product: { id, title: "Kue Uji", reason: "Perlu SPP-IRT." } });
  await refuse(false, "permit_pending");
  expect(await ladder()).toMatchObject({ next: "get_halal", product: { id, reason: "" }, steps: { permits: "waiting" } });
  await refuse(true, "ok");
  await rows("update compliance set halal = 'certified' where listing_id = $1", [id]);
  expect(await ladder()).toMatchObject({ next: "complete_labels", product: { id }, steps: { permits: "done", halal: "done" } });

  const { group } = await aPlacedGroup([shop]);
  await bringTo(shop, group.orders[0]!.id, "handed_over");
  await rows(
    "update listing set photos = '[{}]', ingredients = '[\"Tepung\"]', net_content = 5, halal_state = 'certified' where vendor_id = $1",
    [shop.id],
  );
  await rows("update compliance set halal = 'certified', allowed = true where vendor_id = $1", [shop.id]);
  expect(await ladder()).toEqual({ steps: DONE, next: null, product: null });
});
