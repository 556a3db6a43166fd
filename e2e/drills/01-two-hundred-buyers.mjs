import assert from "node:assert/strict";
import { inParallel } from "./shopping.mjs";

export const number = 1;
export const title = "200 buyers race for 10 units through 2 processes";

const BUYERS = 200;
const UNITS = 10;

export async function run(market) {
  const shop = await market.aShop();
  const product = await market.aProduct(shop, { stock: UNITS });
  const carts = await inParallel(16, Array.from({ length: BUYERS }), () => market.aCart([{ product }]));
  market.say(`${BUYERS} carts hold one of the ${UNITS} pieces each`);

  const answers = await Promise.all(
    carts.map((cart, buyer) => market.place(cart, market.anOrder([shop], product.price), { process: buyer % market.backends.length })),
  );
  const won = answers.filter(({ status }) => status === 200);
  const lost = answers.filter(({ status }) => status !== 200);
  market.say(`${won.length} orders; refusals: ${JSON.stringify(countBy(lost, codeOf))}`);

  assert.equal(won.length, UNITS, "exactly as many orders as pieces");
  for (const { status, body } of lost) {
    assert.equal(status, 409, JSON.stringify(body));
    const told = JSON.stringify(body.details?.cart.shops[0].lines[0].notices);
    assert.match(told, /habis/i, `a buyer who was late is told that it is sold out: ${told}`);
  }

  const [left] = await market.sql(
    `select (select count(*)::int from order_group where cart_id = any($1)) as groups,
            (select count(*)::int from vendor_order where vendor_id = $2) as orders,
            (select count(*)::int from order_cart where cart_id = any($1) and deleted_at is null) as cart_links,
            (select count(*)::int from payment p join payment_collection c on c.id = p.payment_collection_id
              where c.metadata->>'order_number' in (select number from vendor_order where vendor_id = $2)) as payments,
            (select count(*)::int from payment_collection where metadata->>'order_number' not in (select number from vendor_order)) as orphaned,
            (select sum(reserved_quantity)::int from inventory_level l join product_variant_inventory_item i using (inventory_item_id)
              where i.variant_id = $3) as reserved,
            (select count(*)::int from held_lock where expires_at > now() and id like 'cart:%') as locks`,
    [carts, shop.id, product.variant_id],
  );
  market.say(`left behind: ${JSON.stringify(left)}`);
  assert.deepEqual(left, {
    ...{ groups: UNITS, orders: UNITS, cart_links: UNITS, payments: UNITS, reserved: UNITS },
    // Nobody who lost keeps a payment or a lock.
    ...{ orphaned: 0, locks: 0 },
  });
}

const codeOf = ({ status, body }) => `${status} ${body.code ?? ""}`;

function countBy(list, nameOf) {
  const counts = {};
  for (const item of list) counts[nameOf(item)] = (counts[nameOf(item)] ?? 0) + 1;
  return counts;
}
