import pg from "pg";
import { openFurnishedMarket } from "../../scripts/furnished-market.mjs";
import { openTestMarket, portsFrom } from "../../scripts/test-market.mjs";
import { caller } from "./calls.mjs";
import { seller } from "./sellers.mjs";
import { shopping } from "./shopping.mjs";

const PROCESSES = 2;

/**
 * The stage of the drills: a production build with two backend processes on one PostgreSQL, no Redis. What a drill's `run(market)` gets:
 *
 * - `backends[0|1]`: `{ url, child, running, start(moreEnv), stop(), kill() }`; `kill` is -9. The runner starts what is dead before the next drill.
 * - `call(path, { body, method, token, vendorId, headers, process })` → `{ status, body }`, never throws on a status; `process` picks the
 *   backend, otherwise calls take turns. `officer()` answers the officer's token.
 * - `aShop(changes)`, `aProduct(shop, { price, stock, … })`, `aPermit(shop)`: approved, on sale and verified, made over HTTP. `asVendor(shop)` are call options.
 * - `aCart(lines, options)`, `anOrder(shops, total, changes)`, `place(cartId, order, options)`: shopping.
 * - `sql(statement, values)` → rows. `holdTable(name)` → `release()`: everybody who writes to the table waits meanwhile, so that a process
 *   can be killed in the middle of a step. `untilWaiting(table)`: somebody does. `database.stop()`, `database.start()`.
 *   `eventually(ask, check, seconds)`.
 * - `stripe(path, body)`: orders to the Stripe double (e2e/stripe-double/control.mjs).
 * - `say(text)`: what the drill did, for people.
 */
export async function openDrillMarket({ folder, say, onOpened }) {
  const furnished = await openFurnishedMarket({ kind: "empty", folder, preferredPort: portsFrom(50_432) });
  onOpened(furnished.stop);
  // A Meilisearch that this machine may have is for the drill that is about it.
  const extra = { MEILISEARCH_HOST: "" };
  const market = await openTestMarket({ databaseUrl: furnished.databaseUrl, folder, storefront: false, processes: PROCESSES, extra });
  onOpened(market.close);
  const pool = new pg.Pool({ connectionString: furnished.databaseUrl, max: 4 });
  // A server that is restarted by a drill takes idle connections with it.
  pool.on("error", () => {});
  onOpened(() => pool.end());

  const call = caller(market);
  const tools = {
    say,
    env: market.env,
    folder,
    databaseUrl: furnished.databaseUrl,
    backends: market.backends,
    call,
    officer: () => call.token("user", furnished.officer),
    sql: async (statement, values = []) => (await pool.query(statement, values)).rows,
    holdTable: (name) => holdTable(furnished.databaseUrl, name),
    untilWaiting: (table, doing) => untilWaiting(pool, table, doing),
    database: { stop: furnished.stop, start: furnished.start },
    stripe: (path, body) => orderStripe(market.env, path, body),
    eventually,
    /** Both processes run again, whatever the last drill did to them. */
    mend: () => Promise.all(market.backends.map((backend) => backend.start())),
  };
  return { ...tools, ...seller(tools), ...shopping(tools) };
}

async function holdTable(connectionString, name) {
  const client = new pg.Client({ connectionString });
  await client.connect();
  await client.query("begin");
  await client.query(`lock table "${name}" in exclusive mode`);
  return () => client.end();
}

/** Waits until somebody's statement that matches `doing` waits for the table. */
async function untilWaiting(pool, table, doing = "%") {
  for (let tries = 0; tries < 300; tries++) {
    const { rows } = await pool.query(
      `select 1 from pg_locks l join pg_stat_activity a on a.pid = l.pid
       where not l.granted and l.relation = to_regclass($1) and a.query ilike $2 limit 1`,
      [`public."${table}"`, doing],
    );
    if (rows.length > 0) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`Nobody came to wait for ${table}.`);
}

async function orderStripe(env, path, body) {
  const answer = await fetch(`${env.STRIPE_API_BASE}/control/${path}`, {
    method: body ? "POST" : "GET",
    body: body && JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`The Stripe double refused ${path}: ${await answer.text()}`);
  return answer.json();
}

/** Asks until `check` is satisfied or the time is over; answers the last answer either way. */
async function eventually(ask, check, seconds = 10) {
  const deadline = Date.now() + seconds * 1000;
  for (;;) {
    const value = await ask();
    if (check(value) || Date.now() > deadline) return value;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
