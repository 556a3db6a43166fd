import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";

export const number = 18;
export const title = "a payout run killed (-9) half-way: each vendor is paid once";

const VENDORS = 6;
const SOLD = 60_000;

export async function run(market) {
  const shops = await Promise.all(Array.from({ length: VENDORS }, () => aPayableShop(market)));
  const ids = shops.map(({ id }) => id).toSorted();
  const key = `latihan-${randomUUID().slice(0, 8)}`;
  const token = await market.officer();
  const start = (process) => market.call("/admin/payout-batches", { token, body: { key }, process });

  const openGate = await letOnlyHalfThrough(market, ids);
  const answer = start(0).catch(() => "gone");
  await market.untilWaiting("drill_gate");
  await market.backends[0].kill();
  await openGate();
  assert.equal(await answer, "gone");
  await market.sql("drop trigger drill_half on payout");
  await market.sql("drop function drill_half");
  await market.sql("drop table drill_gate");
  const paidThen = await paidTo(market, ids);
  market.say(`killed while it paid: ${paidThen.length} of ${VENDORS} payouts are written, each with its journal`);
  assert.equal(paidThen.length, VENDORS / 2);
  for (const { amount, journals } of paidThen) assert.deepEqual({ amount, journals }, { amount: SOLD, journals: 1 });

  await market.backends[0].start();
  // The lock of the run ends by itself; officers press the button again, in both processes, and the market's own job goes on too.
  const paid = await market.eventually(
    async () => {
      for (const { status } of await Promise.all([start(0), start(1), start(0)])) assert.equal(status, 201);
      return paidTo(market, ids);
    },
    (payouts) => payouts.length >= VENDORS,
    180,
  );
  for (const { status } of await Promise.all([start(0), start(1)])) assert.equal(status, 201);
  assert.deepEqual(await paidTo(market, ids), paid, "pressing once more pays nobody more");
  assert.equal(paid.length, VENDORS, "everybody is paid, nobody twice");
  for (const { amount, journals, payable } of paid) {
    assert.deepEqual({ amount, journals, payable }, { amount: SOLD, journals: 1, payable: 0 });
  }
  market.say(`the run repeated in both processes: ${paid.length} vendors have one payout of Rp${SOLD} and one journal each`);
}

/** A shop that sold something long enough ago and wrote down its account. */
async function aPayableShop(market) {
  const shop = await market.aShop();
  const account = { bank_code: "110", account_number: "0012345678901", holder_name: "Siti Aminah", password: shop.password };
  await market.call.must("/vendor/finance/account", { ...market.asVendor(shop), method: "PUT", body: account });
  await market.sql("update payout_account set usable_from = now() - interval '1 minute' where vendor_id = $1", [shop.id]);
  const [order, group] = [anId("vord"), anId("ogrp")];
  await market.sql(
    `insert into order_group (id, number, cart_id, idempotency_key, request_hash, contact_name, contact_phone, payment_method, payment_state,
                              items_total, delivery_total, total)
     values ($1, $2, $1, $1, 'x', 'Ani', '+6281234567890', 'cash', 'paid', $3, 0, $3)`,
    [group, `LB-${randomUUID().slice(0, 6)}`, SOLD],
  );
  await market.sql(
    `insert into vendor_order (id, number, vendor_id, vendor_name, vendor_handle, order_id, delivery_method, items_total, delivery_fee, total,
                               order_group_id, state, handed_over_at)
     values ($1, $1, $2, $3, 'x', $4, 'pickup', $5, 0, $5, $6, 'handed_over', now() - interval '30 days')`,
    [order, shop.id, shop.name, anId("order"), SOLD, group],
  );
  const entries = [
    { account: `vendor:${shop.id}:payable`, amount: -SOLD },
    { account: "bank", amount: SOLD },
  ];
  const memo = { vendor_order_id: order, order };
  const journal = { id: anId("jrn"), source_key: `hand-over:${order}`, kind: "hand-over", memo, entries };
  await market.sql("select * from ledger_post($1::jsonb)", [JSON.stringify([journal])]);
  return shop;
}

const anId = (prefix) => `${prefix}_${randomUUID().replaceAll("-", "").slice(0, 26).toUpperCase()}`;

/**
 * A vendor in the second half breaks the chunk, so that vendors are paid one by one from there; the run waits at the vendor in the middle,
 * while the transactions of those before are done.
 */
async function letOnlyHalfThrough(market, ids) {
  const middle = ids[VENDORS / 2];
  await market.sql("create table drill_gate (id int)");
  await market.sql(
    `create or replace function drill_half() returns trigger language plpgsql as $$ begin
       if (select count(distinct vendor_id) from added) > 1 then raise exception 'one by one'; end if;
       if exists (select 1 from added where vendor_id = '${middle}') then lock table drill_gate in access exclusive mode; end if;
       return null; end $$`,
  );
  await market.sql(
    "create trigger drill_half after insert on payout referencing new table as added for each statement execute function drill_half()",
  );
  return market.holdTable("drill_gate");
}

const paidTo = (market, ids) =>
  market.sql(
    `select p.vendor_id, p.amount, -a.balance::int as payable,
            (select count(*)::int from ledger_journal where source_key = 'payout:' || p.id) as journals
     from payout p join ledger_account a on a.code = 'vendor:' || p.vendor_id || ':payable' where p.vendor_id = any($1)`,
    [ids],
  );
