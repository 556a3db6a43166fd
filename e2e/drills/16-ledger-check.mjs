import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";

export const number = 16;
export const title = "npm run ledger:check on the live database: proves the identity, and names whatever is broken";

const PRICE = 15_000;

export async function run(market) {
  const facts = await trade(market);
  // The market's own jobs would mend some of what is about to be broken.
  await Promise.all(market.backends.map((backend) => backend.stop()));

  const sound = await check(market);
  assert.deepEqual([sound.code, broken(sound)], [0, []], sound.output);
  market.say(`sound: ${Object.keys(sound.targets).length} promises hold`);

  const mend = await breakThings(market, facts);
  const hurt = await check(market);
  assert.equal(hurt.code, 1);
  for (const [what, words] of Object.entries(facts.expected)) {
    assert.match(hurt.output, words, `${what} is named:\n${hurt.output}`);
    market.say(`named: ${what}`);
  }
  assert.deepEqual(broken(hurt), [
    "balances",
    "chain",
    "charges",
    "clearing",
    "identity",
    "running_balances",
    "shopper_funds",
    "unrecorded",
  ]);

  await mend();
  const again = await check(market);
  assert.deepEqual([again.code, broken(again)], [0, []], again.output);
  market.say("put right again: sound");
}

/** One order paid by card of which something was sent back, and one paid by a transfer with its code. */
async function trade(market) {
  const shop = await market.aShop();
  const product = await market.aProduct(shop, { price: PRICE });
  const place = async (payment_method) => {
    const order = market.anOrder([shop], PRICE, { payment_method });
    const { status, body } = await market.place(await market.aCart([{ product }]), order);
    assert.equal(status, 200, JSON.stringify(body));
    return body;
  };
  const card = await place("card");
  const [charge] = await market.sql("select id, provider_ref from charge where order_group_id = $1", [card.id]);
  await market.stripe("pay", { payment_intent: charge.provider_ref });
  await market.call.must(`/store/order-groups/${card.number}/sync`, { body: { phone: "081234567890" } });
  const refund = { amount: 4_000, reason: "Kurang satu bungkus", idempotency_key: randomUUID() };
  await market.call.must(`/vendor/orders/${card.orders[0].id}/refunds`, { ...market.asVendor(shop), body: refund });

  const transfer = await place("bank_transfer");
  const body = { amount: transfer.charge.amount, note: "mutasi" };
  await market.call.must(`/admin/order-groups/${transfer.id}/confirm-transfer`, { token: await market.officer(), body });

  const [payback] = await market.eventually(
    () => market.sql("select id from payback where order_group_id = $1 and state = 'sent'", [card.id]),
    (found) => found.length === 1,
    60,
  );
  const capture = await market.sql("select m.id from capture m join payment p on p.id = m.payment_id where p.data->>'order_group' = $1", [
    transfer.number,
  ]);
  // Old enough that nothing about it may be on its way.
  await market.sql("update charge set settled_at = now() - interval '1 hour' where order_group_id = $1", [transfer.id]);
  return { number: transfer.number, charge: charge.id, payback: payback.id, capture: capture[0].id };
}

/** Breaks one thing of each kind, past every trigger; answers how to put it all right. */
async function breakThings(market, facts) {
  const { number, charge, payback, capture } = facts;
  const word = randomUUID().slice(0, 8);
  const [{ seq, kept }] = await market.sql(
    "select j.seq, e.amount as kept from ledger_journal j join ledger_entry e on e.journal_seq = j.seq and e.line = 1 where j.source_key = $1",
    [`capture:${capture}`],
  );
  await market.sql(
    `do $$ begin
       set local session_replication_role = replica;
       insert into charge (id, order_group_id, method, provider_id, state, owed, amount, received_amount, settled_at)
         values ('chg_${word}', 'ogrp_${word}', 'qris', 'pp_qris_city', 'returned', 9000, 9000, 9000, now());
       update charge set fee = fee + 1 where id = '${charge}';
       update payback set provider_ref = null, state = 'due' where id = '${payback}';
       insert into capture (id, payment_id, amount, raw_amount, created_at)
         select 'capt_${word}', payment_id, amount, raw_amount, now() - interval '1 hour' from capture where id = '${capture}';
       update ledger_entry set amount = amount + 1 where journal_seq = ${seq} and line = 1;
     end $$`,
  );
  facts.expected = {
    "a charge without its journals": new RegExp(`charge:chg_${word}: tanpa jurnal`),
    "what is owed back without its journal": new RegExp(`return:chg_${word}: tanpa jurnal`),
    "a fee of another amount": new RegExp(`charge-fee:${charge}: jurnalnya .* seharusnya `),
    "a payback's journal without the payback": new RegExp(`payback:${payback}: jurnal tanpa uang`),
    "a capture without its journal": new RegExp(`capture capt_${word}: tanpa jurnal`),
    "a changed row, by its journal": new RegExp(`jurnal ${seq} \\(capture:${capture}\\): hash`),
    "a paid order whose money is not all shared out": new RegExp(`pesanan ${number}: tersisa -1`),
    "the clearing account it leaves wrong": /clearing:stripe: di buku besar/,
    "the other clearing account": /clearing:qris: di buku besar 0, menurut pembayaran dan pengembalian 9000/,
  };
  return () =>
    market.sql(
      `do $$ begin
         set local session_replication_role = replica;
         delete from charge where id = 'chg_${word}';
         update charge set fee = fee - 1 where id = '${charge}';
         update payback set provider_ref = id, state = 'sent' where id = '${payback}';
         delete from capture where id = 'capt_${word}';
         update ledger_entry set amount = ${kept} where journal_seq = ${seq} and line = 1;
       end $$`,
    );
}

const broken = ({ targets }) =>
  Object.entries(targets)
    .filter(([, { met }]) => !met)
    .map(([name]) => name)
    .sort();

/** Runs the command as an operator does. */
async function check(market) {
  const child = spawn(process.execPath, ["scripts/check.mjs", "ledger"], {
    cwd: new URL("../..", import.meta.url),
    env: { ...process.env, ...market.env, DATABASE_URL: market.databaseUrl },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let output = "";
  child.stdout.setEncoding("utf8").on("data", (text) => {
    output += text;
  });
  const code = await new Promise((resolve) => child.once("close", resolve));
  const last = output.trim().split("\n").at(-1);
  return { code, output, targets: last.startsWith("{") ? JSON.parse(last).targets : {} };
}
