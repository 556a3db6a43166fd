// @ts-check
import { createServer } from "node:http";
import Stripe from "stripe";
import { ORDERS } from "./control.mjs";
import { invalid, StripeFailure } from "./errors.mjs";
import { newPost } from "./events.mjs";
import { newFaults } from "./faults.mjs";
import { check, decodeForm } from "./form.mjs";
import { newKeyring } from "./idempotency.mjs";
import { browserPage, savedCards } from "./pages.mjs";
import { connectRoutes } from "./routes/connect.mjs";
import { customerRoutes } from "./routes/customers.mjs";
import { moneyRoutes } from "./routes/money.mjs";
import { paymentIntentRoutes } from "./routes/payment-intents.mjs";
import { newId, newStore, shown } from "./store.mjs";

/**
 * One endpoint of Stripe's API: which fields it takes, and what it does with them. `browser` endpoints also answer a publishable key.
 * @typedef {object} Route
 * @property {"GET" | "POST" | "DELETE"} method
 * @property {string} path
 * @property {import("./form.mjs").Shape} takes
 * @property {boolean} [browser]
 * @property {(double: Double, call: { id: string, params: Record<string, any>, publishable: boolean }) => object} run
 *
 * @typedef {object} Double
 * @property {string} url
 * @property {string} apiVersion
 * @property {import("./store.mjs").Store} store
 * @property {import("./events.mjs").Post} post
 * @property {ReturnType<typeof newFaults>} faults
 * @property {{ method: string, path: string, body: string, key: string | null, status: number }[]} requests
 * @property {(type: string, object: object) => void} tell
 * @property {() => void} forget
 *
 * @typedef {{ secretKey: string, publishableKey: string, webhookSecret: string }} Keys
 */

const ROUTES = [...paymentIntentRoutes, ...moneyRoutes, ...customerRoutes, ...connectRoutes].map((route) => ({
  ...route,
  pattern: new RegExp(`^${route.path.replace(":id", "(\\w+)")}$`),
}));
const LARGEST = 256 * 1024;
const MOST_REQUESTS = 20_000;

/** @type {Record<string, string>} */
const CORS = {
  "access-control-allow-origin": "*",
  "access-control-allow-methods": "GET, POST, OPTIONS",
  "access-control-allow-headers": "authorization, content-type",
};

/** @param {import("node:http").IncomingMessage} request */
async function bodyOf(request) {
  let text = "";
  for await (const chunk of request) {
    text += chunk;
    if (text.length > LARGEST) throw new StripeFailure(413, { type: "invalid_request_error", message: "Request too large." });
  }
  return text;
}

/**
 * @param {import("node:http").IncomingMessage} request
 * @param {Keys} keys
 * @returns {"secret" | "publishable"}
 */
function whoAsks(request, keys) {
  const [scheme = "", value = ""] = (request.headers.authorization ?? "").split(" ");
  const key = scheme === "Basic" ? Buffer.from(value, "base64").toString().split(":")[0] : value;
  if (key === keys.secretKey) return "secret";
  if (key === keys.publishableKey) return "publishable";
  const message = key ? `Invalid API Key provided: ${String(key).slice(0, 8)}***` : "You did not provide an API key.";
  throw new StripeFailure(401, { type: "invalid_request_error", message });
}

/** @param {string | string[] | undefined} version */
function demandVersion(version) {
  if (version === undefined || /^\d{4}-\d\d-\d\d(\.[a-z]+)?$/.test(String(version))) return;
  throw invalid(`Invalid Stripe API version: ${version}`);
}

/**
 * Starts a strict stand-in for Stripe on this machine. It speaks the part of the API this market uses, to Stripe's own client, over HTTP;
 * what it does not know it refuses.
 * @param {{ port: number, keys: Keys, webhookUrl?: string }} options
 */
export async function openStripeDouble({ port, keys, webhookUrl }) {
  const keyring = newKeyring();
  const apiVersion = String(new Stripe("sk_test_version").getConstant("DEFAULT_API_VERSION") ?? "");
  const post = newPost({ url: webhookUrl ?? null, secret: keys.webhookSecret }, apiVersion);
  /** @type {Double} */
  const double = {
    url: `http://127.0.0.1:${port}`,
    apiVersion,
    store: newStore(),
    post,
    faults: newFaults(),
    requests: [],
    tell: (type, object) => post.tell(type, object),
    forget() {
      Object.assign(double.store, newStore());
      double.requests.length = 0;
      double.faults.forget();
      post.forget();
      keyring.forget();
    },
  };

  /**
   * @param {string} method
   * @param {URL} url
   * @param {string} body
   * @param {"secret" | "publishable"} asker
   */
  async function run(method, url, body, asker) {
    const match = ROUTES.map((route) => ({ route, found: route.pattern.exec(url.pathname) })).find(
      ({ route, found }) => found && route.method === method,
    );
    if (!match)
      throw new StripeFailure(404, { type: "invalid_request_error", message: `Unrecognized request URL (${method}: ${url.pathname}).` });
    const { route, found } = match;
    if (asker === "publishable" && !route.browser) {
      throw new StripeFailure(403, {
        type: "invalid_request_error",
        code: "secret_key_required",
        message: "This API call cannot be made with a publishable API key.",
      });
    }
    const params = check(route.takes, decodeForm(method === "GET" ? url.search.slice(1) : body));
    const answer = route.run(double, { id: found?.[1] ?? "", params, publishable: asker === "publishable" });
    return shown(double.store, answer, params.expand);
  }

  /**
   * @param {import("node:http").IncomingMessage} request
   * @param {import("node:http").ServerResponse} response
   * @param {URL} url
   */
  async function api(request, response, url) {
    const method = request.method ?? "GET";
    const path = url.pathname;
    const body = await bodyOf(request);
    const key = request.headers["idempotency-key"];
    const entry = { method, path, body, key: typeof key === "string" ? key : null, status: 0 };
    double.requests.push(entry);
    if (double.requests.length > MOST_REQUESTS) double.requests.shift();

    const fault = double.faults.meet(entry);
    if (fault === "refuse") return void request.socket.destroy();
    if (fault === "hang") return;
    const work = async () => {
      if (fault === "error") throw new StripeFailure(500, { type: "api_error", message: "Told to fail." });
      try {
        const asker = whoAsks(request, keys);
        demandVersion(request.headers["stripe-version"]);
        return { status: 200, body: await run(method, url, body, asker) };
      } catch (error) {
        if (!(error instanceof StripeFailure)) throw error;
        return { status: error.status, body: { error: error.body } };
      }
    };
    const { answer, replayed } = await keyring.once(method === "POST" ? (entry.key ?? undefined) : undefined, entry, work);
    entry.status = answer.status;
    if (fault === "lose-answer") return void request.socket.destroy();
    if (fault === "do-and-hang") return;
    send(response, answer.status, answer.body, { ...CORS, ...(replayed ? { "idempotent-replayed": "true" } : {}) });
  }

  /**
   * @param {import("node:http").IncomingMessage} request
   * @param {import("node:http").ServerResponse} response
   */
  async function answer(request, response) {
    const method = request.method ?? "GET";
    const url = new URL(request.url ?? "/", double.url);
    if (method === "OPTIONS") return void response.writeHead(204, CORS).end();
    if (url.pathname === "/stand-in/saved-cards") return send(response, 200, { data: savedCards(double, url.searchParams) }, CORS);
    if (url.pathname.startsWith("/v1/")) return api(request, response, url);
    const shownPage = browserPage(double, method, url);
    if (shownPage) {
      const location = shownPage.location === undefined ? {} : { location: shownPage.location };
      return void response.writeHead(shownPage.status, { "content-type": shownPage.type, ...location }).end(shownPage.body);
    }
    const order = ORDERS[`${method} ${url.pathname}`];
    if (!order) return send(response, 404, { error: { type: "invalid_request_error", message: `Nothing at ${url.pathname}` } });
    const text = await bodyOf(request);
    send(response, 200, (await order(double, text ? JSON.parse(text) : {}, url.searchParams)) ?? {});
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error) => {
      const known = error instanceof StripeFailure;
      if (!known) process.stderr.write(`${error.stack}\n`);
      send(response, known ? error.status : 500, { error: known ? error.body : { type: "api_error", message: String(error) } }, CORS);
    });
  });
  await new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => resolve(undefined));
  });

  return {
    url: double.url,
    keys,
    /** What a backend needs to talk to this double. */
    env: {
      STRIPE_API_KEY: keys.secretKey,
      STRIPE_PUBLISHABLE_KEY: keys.publishableKey,
      STRIPE_WEBHOOK_SECRET: keys.webhookSecret,
      STRIPE_API_BASE: double.url,
      STRIPE_JS_URL: `${double.url}/v3/`,
      // Soon enough for a test to wait for it.
      STRIPE_TIMEOUT_MS: "2000",
      STRIPE_RETRIES: "1",
    },
    close: async () => {
      post.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/**
 * @param {import("node:http").ServerResponse} response
 * @param {number} status
 * @param {unknown} body
 * @param {Record<string, string>} [headers]
 */
function send(response, status, body, headers = {}) {
  if (response.headersSent) return;
  response.writeHead(status, { "content-type": "application/json", "request-id": newId("req"), ...headers }).end(JSON.stringify(body));
}

/** Keys of the right shape that open nothing. */
export function testKeys() {
  const word = newId("x").slice(2);
  return { secretKey: `sk_test_${word}`, publishableKey: `pk_test_${word}`, webhookSecret: `whsec_${word}` };
}
