import assert from "node:assert/strict";

export const number = 21;
export const title =
  "a suspension and a lost permit whose news dies with the worker (-9): gone from every page at once, from the index within 60 s; a change shows within 5 s";

const CHANGE_SECONDS = 5;
const LOSS_SECONDS = 60;

export async function run(market) {
  // Jobs at their real pace: elsewhere the market of the drills runs them faster.
  await Promise.all(market.backends.map((backend) => backend.stop()));
  await Promise.all(market.backends.map((backend) => backend.start({ JOB_PACE: "1" })));
  await aChange(market);
  await aLoss(market, "suspended", suspension);
  await aLoss(market, "its permit revoked", revocation);
}

async function aChange(market) {
  const shop = await market.aShop();
  const product = await market.aProduct(shop);
  const started = Date.now();
  await market.call.must(`/vendor/products/${product.listing_id}`, { ...market.asVendor(shop), method: "PATCH", body: { price: 17_500 } });
  for (const process of [0, 1]) {
    const found = await market.eventually(
      () => cards(market, product, process),
      ([card]) => card?.price === 17_500,
    );
    assert.equal(found[0]?.price, 17_500, `process ${process} shows the new price`);
  }
  const seconds = secondsSince(started);
  market.say(`a new price is found in both processes ${seconds} s after it was saved`);
  assert.ok(seconds <= CHANGE_SECONDS, `a change is visible within ${CHANGE_SECONDS} s`);
}

/** Both processes die while they tell the index; only one comes back. */
async function aLoss(market, what, lose) {
  const { product, shop, decide } = await lose(market);
  const indexes = await indexTables(market);
  const [products] = indexes.filter((table) => table.startsWith("search_product"));
  assert.ok(products, "the product index has a table");
  assert.equal(await held(market, products, product), 1);

  const openGate = await market.holdTable(products);
  await decide();
  const decided = Date.now();
  await market.untilWaiting(products);
  await Promise.all(market.backends.map((backend) => backend.kill()));
  await hangUp(market, products);
  await openGate();
  assert.equal(await held(market, products, product), 1, "the news died with the worker");

  await market.backends[1].start({ JOB_PACE: "1" });
  const open = secondsSince(decided);
  assert.deepEqual(await shownOn(market, product, shop), [], "no page shows it, although the index still holds it");
  const shown = secondsSince(decided);
  const left = await market.eventually(
    () => held(market, products, product),
    (count) => count === 0,
    LOSS_SECONDS,
  );
  const seconds = secondsSince(decided);
  market.say(`${what}: open again after ${open} s and shown nowhere (asked until ${shown} s); out of the index after ${seconds} s`);
  assert.equal(left, 0, "out of the index");
  assert.ok(seconds <= LOSS_SECONDS, `out of the index within ${LOSS_SECONDS} s of the decision, the restart included`);
  await market.mend();
}

async function suspension(market) {
  const shop = await market.aShop();
  const product = await market.aProduct(shop);
  const token = await market.officer();
  return {
    product,
    shop,
    decide: () =>
      market.call.must(`/admin/vendors/${shop.id}/decisions`, {
        token,
        process: 0,
        body: { kind: "suspend", reason: "Dapur tidak bersih." },
      }),
  };
}

async function revocation(market) {
  const shop = await market.aShop();
  const permit = await market.aPermit(shop);
  const product = await market.aProduct(shop, { shelf_life_days: 30, food_permit_id: permit.id });
  const token = await market.officer();
  return {
    product,
    decide: () =>
      market.call.must(`/admin/permits/${permit.id}/decisions`, {
        token,
        process: 0,
        body: { decision: "revoke", reason: "Sarana tidak sesuai saat dikunjungi." },
      }),
  };
}

const cards = async (market, { title: words, handle }, process) => {
  const { products } = await market.call.must(`/catalog/products?q=${encodeURIComponent(words)}`, { process });
  return products.filter((card) => card.handle === handle);
};

/** The pages that still show the product, or its shop when that was closed. */
async function shownOn(market, product, shop) {
  const process = 1;
  const ask = (path) => market.call.must(`/catalog/${path}`, { process });
  const [overview, suggestions, search, page] = await Promise.all([
    ask("overview"),
    ask(`suggestions?q=${encodeURIComponent(product.title)}`),
    cards(market, product, process),
    market.call(`/catalog/products/${product.handle}`, { process }),
  ]);
  const is = ({ handle }) => handle === product.handle;
  const places = [
    ["home", [...overview.newest, ...overview.halal].some(is)],
    ["suggestions", suggestions.products.some(is)],
    ["search", search.length > 0],
    ["product page", page.status !== 404],
  ];
  if (shop) {
    const list = await ask(`shops?q=${encodeURIComponent(shop.name)}`);
    const its = ({ handle }) => handle === shop.handle;
    const { status } = await market.call(`/catalog/shops/${shop.handle}`, { process });
    places.push(["shops", list.shops.some(its)], ["home's shops", overview.shops.some(its)], ["shop page", status !== 404]);
  }
  return places.flatMap(([name, isShown]) => (isShown ? [name] : []));
}

/** The database would carry out what a dead process still waits for; here the line breaks as well. */
const hangUp = (market, table) =>
  market.sql(`select pg_terminate_backend(l.pid) from pg_locks l where not l.granted and l.relation = to_regclass($1)`, [
    `public."${table}"`,
  ]);

const indexTables = async (market) => {
  const rows = await market.sql(
    "select relname from pg_class where relkind = 'r' and obj_description(oid, 'pg_class') like 'search index:%' order by oid desc",
  );
  return rows.map(({ relname }) => relname);
};

const held = async (market, table, { listing_id }) => {
  const [row] = await market.sql(`select count(*)::int as count from "${table}" where id = $1`, [listing_id]);
  return row.count;
};

const secondsSince = (then) => Math.round((Date.now() - then) / 100) / 10;
