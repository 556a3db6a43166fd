// Looking for food at full size: loads a city, asks what its shoppers ask, rebuilds the index, and asks stock Medusa for its products in between.
import { execFileSync } from "node:child_process";
import { loadCity } from "../../scripts/bulk.mjs";
import { step } from "../../scripts/progress.mjs";
import { alternate, call, format, median, meets, percentile, throughput, timed } from "./measure.mjs";
import { keystrokes, searches } from "./search-queries.mjs";

/** `vendors` and `products` may be told on the command line; `stock` products stand beside them. */
export const SIZE = {
  quick: { vendors: 1_680, products: 10_000, stock: 10_000, requests: 250, rounds: 12, seconds: 2 },
  full: { vendors: 168_000, products: 1_000_000, stock: 100_000, requests: 1_000, rounds: 60, seconds: 15 },
};

const CALLERS = 8;
/** Sizes to stop at on the way to the full one. */
const GROWTH = [10_000, 100_000];
const STOCK_PAGE = 24;
const DOCUMENTS = ["product", "shop"];

export async function measure({ ours, stock, size }) {
  const stages = [...GROWTH.filter((products) => products < size.products), size.products];
  const rows = [];
  for (const products of stages) {
    const vendors = Math.round((size.vendors * products) / size.products);
    const row = await grown(ours, { ...size, products, vendors }, rows.at(-1));
    // With as many products on both sides, and with all that we have against what stock can hold.
    const isCompared = products === stock.products || products === size.products;
    rows.push(isCompared ? { ...row, beside: await besideStock(ours, stock, row.city, size) } : row);
  }
  printGrowth(rows);
  printKinds(rows.at(-1));
  conclude(rows, { stock, rebuilt: await rebuild(ours) });
}

/** Loads up to the size and asks. */
async function grown(ours, { vendors, products, requests, seconds }, before) {
  const more = { vendors: vendors - (before?.vendors ?? 0), products: products - (before?.products ?? 0) };
  await untilIndexesRest(ours);
  // Loading takes tables away from whoever reads them.
  await ours.backend.stop();
  const loaded = await step(`Memuat ${more.products} produk`, (say) => loadCity({ env: ours.env, size: more, log: ours.log("load"), say }));
  // Else PostgreSQL does it by itself, in the minutes in which it is asked.
  await step("Merapikan tabel", () => ours.sql("vacuum (analyze)"));
  await ours.backend.start();
  return step(`Mencari di antara ${products} produk`, async () => {
    const city = await cityOf(ours);
    const ask = ({ path }) => call(ours.url, ours.key, path);
    const asked = { searches: searches(city, requests, 1), keystrokes: keystrokes(city, requests, 2) };
    // As warm as a process that has served for a minute.
    for (const one of [...searches(city, requests / 2, 3), ...keystrokes(city, requests / 2, 4)]) await ask(one);
    const [found, suggested] = [await timesOf(asked.searches, ask), await timesOf(asked.keystrokes, ask)];
    const crowd = searches(city, requests, 5);
    const watch = watchMemory(ours.backend.child.pid);
    const rate = await throughput((turn) => ask(crowd[turn % crowd.length]), { seconds, width: CALLERS });
    const speed = Math.round(more.products / loaded.seconds);
    return { vendors, products, city, loaded: speed, found, suggested, rate, resident: watch.most() };
  });
}

/** A process that is stopped while it fills an index (an empty one, at its start) leaves the lock on it behind for a minute. */
async function untilIndexesRest(ours) {
  for (let waited = 0; waited < 60; waited++) {
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    const [{ isBusy }] = await ours.sql(`select exists (select from search_index_sync where status = 'processing') as "isBusy"`);
    if (!isBusy) return;
  }
}

/** What is on the shelves, so that what is asked is sold. */
async function cityOf(ours) {
  const [dishes, shops, reference] = await Promise.all([
    ours.sql("select distinct lower(title) as title from (select title from listing limit 50000) as shelf order by 1"),
    ours.sql("select distinct business_name as name from (select business_name from vendor limit 5000) as street order by 1"),
    call(ours.url, ours.key, "/store/reference"),
  ]);
  return { ...reference, dishes: dishes.map(({ title }) => title), shops: shops.map(({ name }) => name) };
}

/** Milliseconds of each request, one after the other. */
async function timesOf(requests, ask) {
  const times = [];
  for (const request of requests) times.push({ kind: request.kind, path: request.path, ms: await timed(() => ask(request)) });
  return times;
}

const told = (times) => {
  const all = times.map(({ ms }) => ms);
  return { requests: all.length, p50: median(all), p95: percentile(all, 0.95) };
};

/** Megabytes the process holds, looked at while it works. */
function watchMemory(pid) {
  let most = residentOf(pid);
  const clock = setInterval(() => {
    most = Math.max(most, residentOf(pid));
  }, 500);
  return {
    most: () => {
      clearInterval(clock);
      return Math.max(most, residentOf(pid));
    },
  };
}

const residentOf = (pid) => Math.round(Number(execFileSync("ps", ["-o", "rss=", "-p", String(pid)], { encoding: "utf8" })) / 1_024);

/** Our whole mix, with facets, against stock's shortest way to a page of products with their prices, and words against words. */
async function besideStock(ours, stock, city, { requests, rounds, seconds }) {
  const mix = searches(city, requests, 6);
  const mine = (turn) => call(ours.url, ours.key, mix[turn % mix.length].path);
  const theirs = (query) =>
    call(
      stock.url,
      stock.key,
      `/store/products?limit=${STOCK_PAGE}&region_id=${stock.regionId}&fields=*variants.calculated_price&${query}`,
    );
  const page = (turn) => theirs(`offset=${(turn % 100) * STOCK_PAGE}`);
  const word = (turn) => theirs(`q=${encodeURIComponent(city.dishes[turn % city.dishes.length].split(" ")[0])}`);
  return step(`Bergantian dengan ${stock.products} produk Medusa bawaan`, async () => {
    const list = await alternate(rounds, { ours: mine, stock: page });
    const words = await alternate(rounds, { ours: (turn) => mine(turn + rounds), stock: word });
    const load = { seconds, width: CALLERS };
    const watch = watchMemory(ours.backend.child.pid);
    const rates = { ours: await throughput(mine, load), stock: await throughput(page, load) };
    return {
      list: { ours: median(list.ours), stock: median(list.stock) },
      words: { ours: median(words.ours), stock: median(words.stock) },
      rates,
      resident: watch.most(),
    };
  });
}

/** All documents anew beside those that are read meanwhile, by the button officers have; minutes. */
async function rebuild(ours) {
  const { token } = await call(ours.url, undefined, "/auth/user/emailpass", ours.officer);
  const started = performance.now();
  const watch = watchMemory(ours.backend.child.pid);
  await step("Membangun ulang indeks", async (say) => {
    for (const index of DOCUMENTS) {
      const [{ version }] = await ours.sql(`select active_version as version from search_index where name = '${index}'`);
      await call(ours.url, undefined, `/admin/search-indexes/${index}/reindex`, {}, { token });
      await waitForVersion(ours, index, version, say);
    }
  });
  return { minutes: (performance.now() - started) / 60_000, resident: watch.most() };
}

async function waitForVersion(ours, index, before, say) {
  for (let looked = 1; ; looked++) {
    await new Promise((resolve) => setTimeout(resolve, 500));
    const [now] = await ours.sql(
      `select i.active_version as version, v.status, s.documents_synced as written, s.error from search_index as i
        join search_index_version as v on v.search_index_id = i.id left join search_index_sync as s on s.search_index_version_id = v.id
        where i.name = '${index}' order by v.version desc, s.created_at desc limit 1`,
    );
    if (now.version > before) return;
    if (now.status === "error") throw new Error(`The index "${index}" could not be rebuilt: ${now.error}`);
    if (looked % 60 === 0) say(`${now.written} dokumen`);
  }
}

/** How many times better than stock, by name. */
function besideValues({ products, beside: { list, words, rates } }) {
  return {
    [`stock_list_p50_${products}`]: [list.stock / list.ours, ">= 20"],
    [`stock_words_p50_${products}`]: [words.stock / words.ours, ">= 20"],
    [`stock_requests_${products}`]: [rates.ours / rates.stock, ">= 20"],
  };
}

function printBeside(products, theirs, { list, words, rates }) {
  process.stdout.write(`\n| ${products} products beside stock's ${theirs} | ours | stock | times |\n|---|---:|---:|---:|\n`);
  const pair = (name, { ours, stock }, unit, times) =>
    process.stdout.write(`| ${name} | ${format(ours)} ${unit} | ${format(stock)} ${unit} | ${format(times)} |\n`);
  pair("our mix, their list of products with prices, median", list, "ms", list.stock / list.ours);
  pair("our mix, their search by a word, median", words, "ms", words.stock / words.ours);
  pair(`the first, ${CALLERS} callers`, rates, "/s", rates.ours / rates.stock);
}

function printGrowth(rows) {
  process.stdout.write(`\n| products | loaded /s | search p50 | p95 | suggestions p50 | p95 | ${CALLERS} callers | resident |\n`);
  process.stdout.write("|---:|---:|---:|---:|---:|---:|---:|---:|\n");
  for (const { products, loaded, found, suggested, rate, resident } of rows) {
    const [search, typing] = [told(found), told(suggested)];
    const times = [search.p50, search.p95, typing.p50, typing.p95].map((ms) => `${format(ms)} ms`);
    process.stdout.write(`| ${products} | ${loaded} | ${times.join(" | ")} | ${format(rate)} /s | ${resident} MB |\n`);
  }
}

function printKinds({ products, found, suggested }) {
  process.stdout.write(`\n| ${products} products | requests | p50 | p95 | slowest |\n|---|---:|---:|---:|---|\n`);
  const all = [...found, ...suggested];
  for (const kind of new Set(all.map((one) => one.kind))) {
    const own = all.filter((one) => one.kind === kind);
    const { requests, p50, p95 } = told(own);
    const slowest = own.reduce((worst, one) => (one.ms > worst.ms ? one : worst));
    const address = decodeURIComponent(slowest.path.split("?")[1]).replaceAll("|", "/");
    process.stdout.write(`| ${kind} | ${requests} | ${format(p50)} ms | ${format(p95)} ms | ${format(slowest.ms)} ms: ${address} |\n`);
  }
}

function conclude(rows, { stock, rebuilt }) {
  const { loaded, found, suggested } = rows.at(-1);
  const resident = Math.max(...rows.flatMap((row) => [row.resident, row.beside?.resident ?? 0]));
  const compared = rows.filter(({ beside }) => beside);
  const values = {
    loaded_per_second: [loaded, ">= 2000"],
    search_p50: [told(found).p50, "<= 15"],
    search_p95: [told(found).p95, "<= 50"],
    suggestions_p95: [told(suggested).p95, "<= 15"],
    resident_mb: [Math.max(resident, rebuilt.resident), "<= 1024"],
    rebuild_minutes: [rebuilt.minutes, "<= 20"],
    ...Object.assign({}, ...compared.map((row) => besideValues(row))),
  };
  for (const { products, beside } of compared) printBeside(products, stock.products, beside);
  process.stdout.write("\n| goal | value | |\n|---|---:|---|\n");
  const targets = {};
  for (const [name, [value, goal]] of Object.entries(values)) {
    const met = meets(value, goal);
    targets[name] = { value: Number(value.toFixed(2)), goal, met };
    process.stdout.write(`| ${name} ${goal} | ${format(value)} | ${met ? "✓" : "✗"} |\n`);
  }
  process.stdout.write(`${JSON.stringify({ name: "search", targets })}\n`);
}
