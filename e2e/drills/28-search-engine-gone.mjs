import assert from "node:assert/strict";
import { missingMeilisearch, openMeilisearch } from "./meilisearch.mjs";

export const number = 28;
export const title =
  "Meilisearch is killed, later silent: PostgreSQL answers every search, a shopper buys, and what changed meanwhile is caught up with; Redis is not there at all";
export const skipped = missingMeilisearch;

const SOLD = { price: 15_000, stock: 10 };
const NEW_PRICE = 17_500;
/** A search finds out after one second at the latest, in each process (docs/decisions/0125); the rest is the search itself. */
const MOST_MS = 2_500;
/** From a decision to the built-in index, as in drill 21. */
const LOSS_SECONDS = 60;
/** Back in use, with everything that changed meanwhile. */
const BACK_SECONDS = 60;
/**
 * No module of Medusa's keeps anything in Redis here: stock, locks, outbox and jobs are rows in PostgreSQL (docs/decisions/0082). `REDIS_URL` holds the
 * sessions of Medusa Admin alone, so a Redis that nobody can reach must stop no shopper.
 */
const NO_REDIS = { REDIS_URL: "redis://127.0.0.1:1" };

export async function run(market) {
  const meilisearch = await openMeilisearch(market.folder);
  try {
    await restart(market, { ...meilisearch.env, ...NO_REDIS, JOB_PACE: "1" });
    const [seller, suspended] = [await market.aShop(), await market.aShop()];
    const [sold, changed, gone] = [
      await market.aProduct(seller, SOLD),
      await market.aProduct(seller, SOLD),
      await market.aProduct(suspended, SOLD),
    ];
    await untilItAnswers(market, meilisearch, [sold, changed, gone]);
    const usual = await timed(market, sold);
    market.say(`Meilisearch answers: slowest of ${usual.length} searches ${Math.max(...usual)} ms`);

    const token = await market.officer();
    await meilisearch.away();
    await everySearchAnswered(market, meilisearch, sold, meilisearch.isOwn ? "killed (-9)" : "out of reach");
    await buys(market, seller, sold);
    await market.call.must(`/vendor/products/${changed.listing_id}`, {
      ...market.asVendor(seller),
      method: "PATCH",
      body: { price: NEW_PRICE },
    });
    const decision = { kind: "suspend", reason: "Dapur tidak bersih." };
    await market.call.must(`/admin/vendors/${suspended.id}/decisions`, { token, body: decision });
    await shows(market, changed, NEW_PRICE);
    await shows(market, gone, undefined);
    for (const product of [changed, gone]) await isOwed(market, product);
    market.say("meanwhile: a new price is found, a suspended shop's product is not; both are noted for Meilisearch");

    await meilisearch.back();
    const seconds = await untilItAnswers(market, meilisearch, [sold]);
    await holds(market, meilisearch, changed, NEW_PRICE);
    await holds(market, meilisearch, gone, undefined);
    await shows(market, changed, NEW_PRICE);
    await shows(market, gone, undefined);
    market.say(`back: Meilisearch answers again after ${seconds} s and has the new price and the suspension`);

    meilisearch.silent();
    await everySearchAnswered(market, meilisearch, sold, "silent");
    await market.call.must(`/vendor/products/${changed.listing_id}`, {
      ...market.asVendor(seller),
      method: "PATCH",
      body: { price: NEW_PRICE + 500 },
    });
    await shows(market, changed, NEW_PRICE + 500);
    await meilisearch.back();
    const again = await untilItAnswers(market, meilisearch, [sold]);
    await holds(market, meilisearch, changed, NEW_PRICE + 500);
    market.say(`after its silence Meilisearch answers again after ${again} s and has what changed`);
  } finally {
    await Promise.all(market.backends.map((backend) => backend.stop()));
    await meilisearch.close();
  }
}

async function restart(market, env) {
  await Promise.all(market.backends.map((backend) => backend.stop()));
  await Promise.all(market.backends.map((backend) => backend.start(env)));
}

const search = async (market, { title: words, handle }, process) => {
  const { products } = await market.call.must(`/catalog/products?q=${encodeURIComponent(words)}`, { process });
  return products.find((card) => card.handle === handle);
};

/** Milliseconds of ten searches in each process; each must find the product. */
async function timed(market, product) {
  const taken = [];
  for (const process of market.backends.keys()) {
    for (let time = 0; time < 10; time += 1) {
      const started = performance.now();
      assert.ok(await search(market, product, process), `process ${process} finds the product`);
      taken.push(Math.round(performance.now() - started));
    }
  }
  return taken;
}

/** Each process asks Meilisearch again and finds the products; how many seconds that took. */
async function untilItAnswers(market, meilisearch, products) {
  const started = Date.now();
  for (const process of market.backends.keys()) {
    const isAnswering = await market.eventually(
      async () => {
        const before = meilisearch.searches();
        const found = await Promise.all(products.map((product) => search(market, product, process)));
        return found.every(Boolean) && meilisearch.searches() > before;
      },
      Boolean,
      BACK_SECONDS,
    );
    assert.ok(isAnswering, `process ${process} asks Meilisearch within ${BACK_SECONDS} s`);
  }
  return Math.round((Date.now() - started) / 100) / 10;
}

async function everySearchAnswered(market, meilisearch, product, how) {
  const taken = await timed(market, product);
  const before = meilisearch.searches();
  const later = await timed(market, product);
  market.say(
    `${how}: all ${taken.length + later.length} searches answered, the slowest in ${Math.max(...taken)} ms, later ones in ${Math.max(...later)} ms`,
  );
  assert.ok(Math.max(...taken, ...later) <= MOST_MS, `no search takes longer than ${MOST_MS} ms`);
  assert.equal(meilisearch.searches(), before, "none of them was Meilisearch's");
}

/** From the search to the order. */
async function buys(market, shop, product) {
  const started = Date.now();
  const card = await search(market, product);
  const page = await market.call.must(`/catalog/products/${card.handle}`);
  const cart = await market.aCart([{ product: page }]);
  const { status, body } = await market.place(cart, market.anOrder([shop], SOLD.price));
  assert.ok(status < 300 && body.id, `the order is placed: ${status} ${JSON.stringify(body).slice(0, 300)}`);
  const kept = await market.sql("select count(*)::int as groups from order_group where id = $1", [body.id]);
  assert.deepEqual(kept, [{ groups: 1 }]);
  market.say(`a shopper bought from search to order in ${Date.now() - started} ms`);
}

/** Every process shows this price, or nothing. */
async function shows(market, product, price) {
  for (const process of market.backends.keys()) {
    const card = await market.eventually(
      () => search(market, product, process),
      (found) => found?.price === price,
    );
    assert.equal(card?.price, price, `process ${process} shows ${price ?? "nothing"}`);
  }
}

/** PostgreSQL's index has changed, and knows that Meilisearch has not: nothing is told later that could still be lost. */
async function isOwed(market, { listing_id }) {
  const [row] = await market.eventually(
    () => market.sql("select count(*)::int as times from search_mirror_change where id = $1", [listing_id]),
    ([found]) => found.times > 0,
    LOSS_SECONDS,
  );
  assert.ok(row.times > 0, "the change is noted");
}

/** Meilisearch itself has this price, or nothing. */
async function holds(market, meilisearch, { listing_id }, price) {
  const wanted = price === undefined ? [] : [price];
  const prices = async () => (await meilisearch.documents(listing_id)).map(({ card }) => card.price);
  const held = await market.eventually(prices, (found) => String(found) === String(wanted));
  assert.deepEqual(held, wanted, `Meilisearch holds ${price ?? "nothing"}`);
}
