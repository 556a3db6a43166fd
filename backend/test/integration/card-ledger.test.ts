import { describe, expect, it } from "vitest";
import type { OrderGroupView } from "../../src/contracts/orders";
import { api, backend, eventually, rows, unique } from "../support/backend";
import { aShop } from "../support/market";
import { act, aPaidGroup, aPlacedGroup, bringTo, PHONE } from "../support/orders";
import { holdEvents, payByCard } from "../support/stripe";

/** What every journal about a group booked on these accounts, summed. Other tests use the same accounts. */
async function sumsOf(groupId: string): Promise<Record<string, number>> {
  const found = await rows<{ account: string; amount: number }>(
    `with keys as (
       select k.key from charge c cross join lateral unnest(array['charge:' || c.id, 'charge-fee:' || c.id, 'code:' || c.id,
         'return:' || c.id, 'return:' || c.id || ':surplus']) as k (key) where c.order_group_id = $1
       union all select 'payback:' || id from payback where order_group_id = $1
       union all select m.key from vendor_order v join order_payment_collection l on l.order_id = v.order_id
         join payment p on p.payment_collection_id = l.payment_collection_id
         cross join lateral (select 'capture:' || id as key from capture where payment_id = p.id
                             union all select 'refund:' || id from refund where payment_id = p.id) m where v.order_group_id = $1
     )
     select case when e.account like 'vendor:%' then 'vendors' else e.account end as account, sum(e.amount)::int as amount
     from keys join ledger_journal j on j.source_key = keys.key join ledger_entry e on e.journal_seq = j.seq group by 1`,
    [groupId],
  );
  return Object.fromEntries(found.map(({ account, amount }) => [account, amount]));
}

interface Intent {
  amount_received: number;
  latest_charge: { amount_refunded: number; balance_transaction: { fee: number } };
}

/** Rupiah of this payment that Stripe holds for the market, as the double tells anybody who asks. */
async function heldByStripe(intent: string): Promise<number> {
  const query = "expand[]=latest_charge.balance_transaction";
  const answer = await fetch(`${backend.stripe.STRIPE_API_BASE}/v1/payment_intents/${intent}?${query}`, {
    headers: { authorization: `Bearer ${backend.stripe.STRIPE_API_KEY}` },
  });
  const { amount_received, latest_charge } = (await answer.json()) as Intent;
  return Math.round((amount_received - latest_charge.amount_refunded - latest_charge.balance_transaction.fee) / 100);
}

describe("a card's money, the whole way", () => {
  it("leaves nothing over: paid, handed over, partly refunded, sent back; the clearing account holds what Stripe holds", async () => {
    const shops = [await aShop(), await aShop()];
    const { group } = await aPlacedGroup(shops, { changes: { payment_method: "card" } });
    const [charge] = await rows<{ id: string; provider_ref: string }>("select id, provider_ref from charge where order_group_id = $1", [
      group.id,
    ]);
    await holdEvents(charge!.provider_ref);
    await payByCard(charge!.provider_ref);
    const back = await api<OrderGroupView>(`/store/order-groups/${group.number}/sync`, { body: { phone: PHONE } });
    expect(back.body.payment_state).toBe("paid");
    expect(await sumsOf(group.id)).toMatchObject({ shopper_funds: 0, vendors: -24_000 });

    const order = back.body.orders[0]!;
    await bringTo(shops[0]!, order.id, "handed_over");
    const refund = { amount: 5_000, reason: "Sambalnya tertinggal", idempotency_key: unique("kunci-pengembalian-") };
    expect((await act(shops[0]!, order.id, "refunds", refund)).status).toBe(200);
    const [payback] = await eventually(
      () => rows<{ state: string; amount: number }>("select state, amount from payback where order_group_id = $1", [group.id]),
      ([found]) => found?.state === "sent",
      40_000,
    );
    expect(payback).toEqual({ state: "sent", amount: 5_000 });

    const sums = await sumsOf(group.id);
    expect(sums).toMatchObject({ shopper_funds: 0, refunds_payable: 0, vendors: -19_000 });
    expect(sums["clearing:stripe"]).toBe(await heldByStripe(charge!.provider_ref));
    expect(sums["clearing:stripe"]! + sums.provider_fees!).toBe(19_000);
  });
});

describe("the code of a transfer", () => {
  it("becomes the city's, so that nothing of a paid group is left with the shoppers' money", async () => {
    const { group } = await aPaidGroup([await aShop()]);
    const [charge] = await rows<{ code: number }>("select amount - owed as code from charge where order_group_id = $1", [group.id]);
    expect(charge!.code).toBeGreaterThan(0);
    const sums = await sumsOf(group.id);
    expect(sums).toMatchObject({ shopper_funds: 0, transfer_codes: -charge!.code, bank: group.total + charge!.code });
  });
});

describe("journals of charges and paybacks that somebody forgot", () => {
  it("are posted by the sweep, once", async () => {
    const [charge, payback] = [unique("chg_test"), unique("pbk_test")];
    const at = new Date();
    await rows(
      `insert into charge (id, order_group_id, method, provider_id, state, owed, amount, received_amount, fee, settled_at)
       values ($1, $1, 'card', 'pp_stripe_city', 'returned', 7000, 7000, 7000, 300, $2)`,
      [charge, at],
    );
    await rows(
      `insert into payback (id, refund_key, charge_id, order_group_id, amount, state, method, provider_ref)
       values ($1, 'return:' || $2, $2, $2, 7000, 'sent', 'card', $1)`,
      [payback, charge],
    );
    const keys = [`charge:${charge}`, `charge-fee:${charge}`, `return:${charge}`, `payback:${payback}`];
    const posted = await eventually(
      () => rows<{ source_key: string }>("select source_key from ledger_journal where source_key = any($1) order by seq", [keys]),
      (found) => found.length === keys.length,
      75_000,
    );
    expect(posted.map(({ source_key }) => source_key)).toEqual(keys);
  });
});

describe("a fee that the provider tells later", () => {
  it("is asked for again, and becomes the city's cost", async () => {
    const { group } = await aPlacedGroup([await aShop()], { changes: { payment_method: "card" } });
    const [charge] = await rows<{ id: string; provider_ref: string }>("select id, provider_ref from charge where order_group_id = $1", [
      group.id,
    ]);
    await holdEvents(charge!.provider_ref);
    await payByCard(charge!.provider_ref);
    await api(`/store/order-groups/${group.number}/sync`, { body: { phone: PHONE } });
    const [{ fee } = { fee: 0 }] = await rows<{ fee: number }>("select fee from charge where id = $1", [charge!.id]);
    expect(fee).toBeGreaterThan(0);
    // As if Stripe had not known it at that moment.
    await rows("update charge set fee = null, settled_at = now() - interval '2 minutes' where id = $1", [charge!.id]);
    const [learned] = await eventually(
      () => rows<{ fee: number | null }>("select fee from charge where id = $1", [charge!.id]),
      ([row]) => row?.fee !== null,
      75_000,
    );
    expect(learned).toEqual({ fee });
    expect((await sumsOf(group.id)).provider_fees).toBe(fee);
  });
});
