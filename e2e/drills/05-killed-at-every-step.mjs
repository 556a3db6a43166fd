import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";

export const number = 5;
export const title = "killed (-9) at each step of checkout and of settling: everything or nothing, no lock is stuck";

/** Every table that placing an order writes, in the order in which it does. Killed there, nothing may remain. */
const WRITTEN = [
  ...["order", "order_line_item", "order_summary", "payment_collection", "payment", "order_group", "vendor_order"],
  ...["order_cart", "cart", "outbox_message", "voucher_redemption", "inventory_level", "reservation_item"],
];
/** The same for settling a card payment, after the shopper's money is there. Killed there, it must be finished by somebody else. */
const SETTLED = ["capture", "ledger_journal", "order_group", "outbox_message"];

const PRICE = 15_000;
const DISCOUNT = 1_500;
const FIVE_MINUTES = 300;

export async function run(market) {
  const stage = await setTheStage(market);
  const orders = await killedWhilePlacing(market, stage);
  const charges = await killedWhileSettling(market, stage);
  await everythingOrNothing(market, stage, orders, charges.length);
  await everythingSettled(market, charges);
}

async function setTheStage(market) {
  const [shop, other] = [await market.aShop(), await market.aShop()];
  const [product, otherProduct] = [await market.aProduct(shop, { price: PRICE, stock: 50 }), await market.aProduct(other, { stock: 50 })];
  const day = 24 * 60 * 60_000;
  const code = `D5${randomUUID().slice(0, 8).toUpperCase()}`;
  const voucher = {
    ...{
      code,
      title: "Latihan",
      kind: "percent",
      amount: 10,
      most: null,
      minimum: 0,
      category: null,
      most_uses: 100,
      most_uses_per_shopper: null,
    },
    ...{ valid_from: new Date(Date.now() - day).toISOString(), valid_until: new Date(Date.now() + day).toISOString() },
    ...{ funder: "city", city_share_percent: null, shop: null },
  };
  await market.call.must("/admin/vouchers", { token: await market.officer(), body: voucher });
  return { shop, other, product, otherProduct, code };
}

/** Kills the process that is asked for something while it waits for a table, lets everybody go on, and starts it again meanwhile. */
async function killWaiting(market, { process, table, doing, ask }) {
  const release = await market.holdTable(table);
  const answer = ask().catch(() => "gone");
  try {
    await market.untilWaiting(table, doing);
    await market.backends[process].kill();
  } finally {
    await release();
  }
  assert.equal(await answer, "gone", `nobody was answered while ${table} was held`);
  return { back: market.backends[process].start() };
}

/** Takes turns between the processes, so that one is killed while the other starts. */
async function takingTurns(market, tables, kill) {
  const back = market.backends.map(() => Promise.resolve());
  const results = [];
  for (const [turn, table] of tables.entries()) {
    const process = turn % market.backends.length;
    await back[process];
    const killed = await kill({ table, process }).catch((error) => {
      throw new Error(`${table}: ${error.message}`, { cause: error });
    });
    back[process] = killed.back;
    results.push(killed.result);
  }
  await Promise.all(back);
  return results;
}

/** What exists of orders at this shop. */
async function tracesOf(market, { shop, product, code }) {
  const [found] = await market.sql(
    `select (select count(*)::int from vendor_order where vendor_id = $1) as orders,
            (select count(*)::int from "order" where metadata->>'vendor_id' = $1 and deleted_at is null) as medusa_orders,
            (select count(*)::int from order_cart l join "order" o on o.id = l.order_id where o.metadata->>'vendor_id' = $1) as cart_links,
            (select count(*)::int from payment_collection where metadata->>'order_number' not in (select number from vendor_order)) as orphaned_payments,
            (select coalesce(sum(quantity), 0)::int from reservation_item r join product_variant_inventory_item i using (inventory_item_id)
              where i.variant_id = $2 and r.deleted_at is null) as promised,
            (select sum(reserved_quantity)::int from inventory_level l join product_variant_inventory_item i using (inventory_item_id)
              where i.variant_id = $2) as reserved,
            (select uses from voucher where code = $3) as uses,
            (select count(*)::int from outbox_message where dedupe_key like 'stock:order-placed:%'
              and payload->'listing_ids' ? $4) as messages`,
    [shop.id, product.variant_id, code, product.listing_id],
  );
  return found;
}

const traces = (count) => ({
  ...{ orders: count, medusa_orders: count, cart_links: count, orphaned_payments: 0 },
  ...{ promised: count, reserved: count, uses: count, messages: count },
});

const sameAs = (wanted) => (found) => JSON.stringify(found) === JSON.stringify(wanted);

async function killedWhilePlacing(market, stage) {
  const { shop, product, code } = stage;
  const orders = await takingTurns(market, WRITTEN, async ({ table, process }) => {
    const cart = await market.aCart([{ product }], { process });
    const order = market.anOrder([shop], PRICE - DISCOUNT, { voucher: code });
    const { back } = await killWaiting(market, { process, table, ask: () => market.place(cart, order, { process }) });
    const left = await market.eventually(() => tracesOf(market, stage), sameAs(traces(0)), 20);
    assert.deepEqual(left, traces(0), `killed at ${table}, nothing remains`);
    return { back, result: { cart, order, table } };
  });
  market.say(`killed at ${WRITTEN.length} tables of an order: nothing remained each time`);

  // All is written; only the lock is not let go yet.
  const cart = await market.aCart([{ product }], { process: 1 });
  const order = market.anOrder([shop], PRICE - DISCOUNT, { voucher: code });
  const beforeCommit = await market.holdTable("reservation_item");
  const answer = market.place(cart, order, { process: 0 }).catch(() => "gone");
  await market.untilWaiting("reservation_item");
  const beforeLetGo = await market.holdTable("held_lock");
  await beforeCommit();
  await market.untilWaiting("held_lock", "%delete from held_lock%");
  await market.backends[0].kill();
  await beforeLetGo();
  assert.equal(await answer, "gone");
  assert.deepEqual(await tracesOf(market, stage), traces(1), "killed after the last write, everything is there");
  orders.push({ cart, order, table: "held_lock", placed: true });
  market.say("killed before its lock was let go: the whole order is there");
  await market.backends[0].start();
  return orders;
}

/** The shoppers come back, with the same cart and the same key. */
async function everythingOrNothing(market, stage, orders, cardOrders) {
  const since = Date.now();
  for (const { cart, order, table } of orders) {
    const { status, body } = await market.eventually(
      () => market.place(cart, order),
      ({ status }) => status === 200,
      FIVE_MINUTES - (Date.now() - since) / 1000,
    );
    assert.equal(status, 200, `killed at ${table}, the same cart can be ordered: ${JSON.stringify(body)}`);
  }
  const wanted = { ...traces(orders.length + cardOrders), uses: orders.length };
  assert.deepEqual(await tracesOf(market, stage), wanted, "one order for each cart, no more");
  const [{ locks }] = await market.sql("select count(*)::int as locks from held_lock where expires_at > now() and id like 'cart:%'");
  assert.equal(locks, 0);
  market.say(`${orders.length} shoppers came back and each has one order; no lock of a cart is left`);
}

async function aPaidCharge(market, { shop, other, product, otherProduct }, process) {
  const cart = await market.aCart([{ product }, { product: otherProduct }], { process });
  const order = market.anOrder([shop, other], PRICE + otherProduct.price, { payment_method: "card" });
  const group = await market.place(cart, order, { process }).then(({ status, body }) => {
    assert.equal(status, 200, JSON.stringify(body));
    return body;
  });
  const [charge] = await market.sql("select id, provider_ref from charge where order_group_id = $1", [group.id]);
  await market.stripe("events/hold", { about: charge.provider_ref });
  await market.stripe("pay", { payment_intent: charge.provider_ref });
  const sync = () => market.call(`/store/order-groups/${group.number}/sync`, { body: { phone: "081234567890" }, process });
  return { group, charge, sync };
}

/** No event is told and no browser comes back: only the market's own jobs can finish what was begun. */
async function killedWhileSettling(market, stage) {
  const charges = await takingTurns(market, SETTLED, async ({ table, process }) => {
    const paid = await aPaidCharge(market, stage, process);
    const { back } = await killWaiting(market, { process, table, ask: paid.sync });
    return { back, result: { ...paid, table } };
  });
  charges.push(await killedBetweenTwoShares(market, stage));
  market.say(`killed at ${charges.length} moments after a card was charged: at ${SETTLED.join(", ")}, and between two shares`);
  return charges;
}

async function killedBetweenTwoShares(market, stage) {
  const paid = await aPaidCharge(market, stage, 0);
  await market.sql(
    `create function drill_second_share() returns trigger language plpgsql as $$ begin
       if exists (select 1 from capture c join payment p on p.id = c.payment_id join payment q on q.id = new.payment_id
                  where p.data->>'order_group' = q.data->>'order_group' and p.id <> q.id)
       then lock table drill_gate in access exclusive mode; end if; return new; end $$`,
  );
  await market.sql("create table drill_gate (id int)");
  await market.sql("create trigger drill_second_share before insert on capture for each row execute function drill_second_share()");
  try {
    await (await killWaiting(market, { process: 0, table: "drill_gate", ask: paid.sync })).back;
    const [{ captured }] = await market.sql(CAPTURED, [paid.group.number]);
    assert.equal(captured, 1, "one share was captured, the other not");
  } finally {
    await market.sql("drop trigger drill_second_share on capture");
    await market.sql("drop function drill_second_share");
    await market.sql("drop table drill_gate");
  }
  return { ...paid, table: "between two shares" };
}

const CAPTURED = `select count(c.id)::int as captured from payment p left join capture c on c.payment_id = p.id where p.data->>'order_group' = $1`;

async function everythingSettled(market, charges) {
  const since = Date.now();
  const numbers = charges.map(({ group }) => group.number);
  const states = await market.eventually(
    () => market.sql("select number, payment_state from order_group where number = any($1) and payment_state <> 'paid'", [numbers]),
    (unpaid) => unpaid.length === 0,
    FIVE_MINUTES,
  );
  assert.deepEqual(states, [], "within five minutes every charged shopper has a paid order");
  market.say(`all settled by the market's own jobs ${Math.round((Date.now() - since) / 1000)} s after the shoppers came back`);
  for (const { group, charge, table } of charges) {
    const [{ captured }] = await market.sql(CAPTURED, [group.number]);
    assert.equal(captured, 2, `killed at ${table}: each share captured once`);
    const journals = await market.eventually(
      () => market.sql(JOURNALS, [charge.id, group.number]),
      ([found]) => found.charges === 1 && found.captures === 2,
      60,
    );
    assert.deepEqual(journals, [{ charges: 1, captures: 2, left_over: 0 }], `killed at ${table}: one journal for each fact`);
  }
  const locks = await market.eventually(
    () => market.sql("select id from held_lock where expires_at > now() and id like 'order-group:%'"),
    (held) => held.length === 0,
    60,
  );
  assert.deepEqual(locks, []);
}

const JOURNALS = `
  with mine as (
    select j.seq, j.kind from ledger_journal j where j.source_key = 'charge:' || $1 or j.source_key in (
      select 'capture:' || c.id from capture c join payment p on p.id = c.payment_id where p.data->>'order_group' = $2)
  )
  select count(*) filter (where kind = 'charge')::int as charges, count(*) filter (where kind = 'capture')::int as captures,
         (select coalesce(sum(amount), 0)::int from ledger_entry where journal_seq in (select seq from mine) and account = 'shopper_funds') as left_over
  from mine`;
