import { expect, it } from "vitest";
import type { ListingView } from "../../src/contracts/listing";
import { api, eventually, rows } from "../support/backend";
import { aListing, asVendor, aVendor, find, findCount, postListing } from "../support/catalog";

const YESTERDAY = "2020-01-01";

it("fills the stock of a daily menu once each morning, catches up after a day off, and keeps what is promised", async () => {
  const vendor = await aVendor();
  const menu = await aListing(vendor, { title: "Nasi uduk pagi", daily_stock: 20, stock: 3 });
  const other = await aListing(vendor, { title: "Keripik biasa", stock: 3 });
  const read = async (id: string) => (await api<ListingView>(`/vendor/products/${id}`, asVendor(vendor))).body;
  // What was just said stands until the next morning.
  expect(await read(menu.id)).toMatchObject({ stock: 3, daily_stock: 20 });

  // Two pieces are promised to somebody, the rest is sold, and the market slept for days.
  const level = `from inventory_item i join product_variant_inventory_item v on v.inventory_item_id = i.id join product_variant p on p.id = v.variant_id
                 join listing l on l.product_id = p.product_id where l.id = $1`;
  await rows(
    `update inventory_level set stocked_quantity = 2, raw_stocked_quantity = '{"value":"2","precision":20}', reserved_quantity = 2,
       raw_reserved_quantity = '{"value":"2","precision":20}' where inventory_item_id = (select i.id ${level})`,
    [menu.id],
  );
  await rows("update listing set daily_filled_on = $2 where id = $1", [menu.id, YESTERDAY]);
  await eventually(
    () => read(menu.id),
    ({ stock }) => stock === 20,
    15_000,
  );
  expect((await read(other.id)).stock).toBe(3);
  expect(
    await rows(`select l.stocked_quantity::int as stocked from inventory_level l where inventory_item_id = (select i.id ${level})`, [
      menu.id,
    ]),
  ).toEqual([{ stocked: 22 }]);

  // Sold down within the day it is not filled again; shoppers are told of the morning.
  await api(`/vendor/products/${menu.id}`, { ...asVendor(vendor), method: "PATCH", body: { stock: 0 } });
  await findCount({ shop: vendor.handle }, 2);
  await eventually(
    () => find({ shop: vendor.handle }),
    ({ products }) => products.find(({ id }) => id === menu.id)?.available === false,
    5_000,
  );
  expect((await api(`/catalog/products/${menu.handle}`)).body).toMatchObject({ daily: true, stock: 0 });
  expect((await postListing(vendor, { daily_stock: 5, preorder: { days: 1, cutoff: null, quota: null } })).status).toBe(400);
});
