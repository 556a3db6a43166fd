import assert from "node:assert/strict";

export const number = 11;
export const title = "the database is down when a webhook arrives: not 2xx, and the retry is processed";

const PRICE = 15_000;

export async function run(market) {
  const shop = await market.aShop();
  const product = await market.aProduct(shop, { price: PRICE });
  const cart = await market.aCart([{ product }]);
  const { body: group } = await market.place(cart, market.anOrder([shop], PRICE, { payment_method: "card" }));
  const [{ intent }] = await market.sql("select provider_ref as intent from charge where order_group_id = $1", [group.id]);

  await market.database.stop();
  market.say("PostgreSQL is stopped");
  let told;
  try {
    // The shopper's bank needs nothing of ours.
    await market.stripe("pay", { payment_intent: intent });
    const paid = await eventsAbout(market, intent);
    told = paid.at(-1).event.id;
    const { statuses } = await market.stripe("events/deliver", { ids: [told] });
    market.say(`the webhook answered ${statuses[0]} while it was down`);
    assert.ok(statuses[0] >= 500, `an event that cannot be kept is not acknowledged: ${statuses[0]}`);
    for (const backend of market.backends) assert.ok(backend.running, "the backends live on");
  } finally {
    await market.database.start();
  }
  market.say("PostgreSQL runs again; Stripe tries again by itself");

  const [state] = await market.eventually(
    () => market.sql("select payment_state from order_group where id = $1", [group.id]).catch(() => []),
    (found) => found[0]?.payment_state === "paid",
    90,
  );
  assert.deepEqual(state, { payment_state: "paid" });
  // Another event may have been tried again first, and paid the order.
  const { attempts, status } = await market.eventually(
    async () => (await eventsAbout(market, intent)).find(({ event }) => event.id === told),
    (sent) => sent.status === 200,
    60,
  );
  assert.equal(status, 200);
  assert.ok(attempts > 1, "it was told more than once");
  const kept = await market.sql("select count(*)::int as times from inbox_event where event_id = $1", [told]);
  assert.deepEqual(kept, [{ times: 1 }]);
  market.say(`kept at the ${attempts}. attempt, once; the order is paid`);
}

const eventsAbout = async (market, about) => (await market.stripe(`events?about=${about}`)).data;
