// @ts-check
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { answerSecure, process } from "./intents.mjs";
import { setActive } from "./routes/connect.mjs";
import { get } from "./store.mjs";

/** @typedef {import("./double.mjs").Double} Double */
/** @typedef {{ status: number, type: string, body: string, location?: string }} Page */

const script = readFileSync(fileURLToPath(new URL("./browser/stripe.js", import.meta.url)), "utf8");

/**
 * @param {string} title
 * @param {string} content
 * @returns {Page}
 */
const page = (title, content) => ({
  status: 200,
  type: "text/html; charset=utf-8",
  body: `<!doctype html><html lang="id"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${title}</title><body style="font:16px/1.5 system-ui;max-width:28rem;margin:3rem auto;padding:0 1rem"><h1>${title}</h1>${content}`,
});

/**
 * @param {string} location
 * @returns {Page}
 */
const redirect = (location) => ({ status: 303, type: "text/plain", body: "", location });

/** @typedef {"approve" | "refuse" | "later"} Answer */

/** @type {Record<string, { title: string, answers: [Answer, string][] }>} */
const SITES = {
  "3ds": {
    title: "Bank Uji: 3-D Secure",
    answers: [
      ["approve", "Setujui"],
      ["refuse", "Tolak"],
    ],
  },
  wallet: {
    title: "Dompet Uji",
    answers: [
      ["approve", "Setujui"],
      ["later", "Setujui, uang menyusul"],
      ["refuse", "Tolak"],
    ],
  },
};

/**
 * The site of the card's bank or of a wallet, which sends the shopper back with what Stripe adds to the return address.
 * @param {Double} double
 * @param {string} site
 * @param {string} id
 * @param {URLSearchParams} query
 * @param {Answer | undefined} answer
 * @returns {Page}
 */
function answerPage(double, site, id, query, answer) {
  const intent = get(double.store, "payment_intent", id);
  if (query.get("key") !== intent.client_secret) return { status: 403, type: "text/plain", body: "Forbidden" };
  if (!answer) {
    const { title, answers } = /** @type {typeof SITES[string]} */ (SITES[site]);
    const forms = answers.map(
      ([word, label]) =>
        `<form method="post" action="/${site}/${id}/${word}?key=${intent.client_secret}"><p><button style="font:inherit;padding:.6rem 1rem">${label}</button></form>`,
    );
    return page(title, `<p>Setujui pembayaran ${intent.description ?? ""}?</p>${forms.join("")}`);
  }
  const back = intent.next_action?.redirect_to_url?.return_url ?? "";
  const redirect_status = answer === "later" ? process(double, intent) : answerSecure(double, intent, answer === "approve");
  const url = new URL(back);
  const added = { payment_intent: id, payment_intent_client_secret: String(intent.client_secret), redirect_status };
  for (const [name, value] of Object.entries(added)) url.searchParams.set(name, value);
  return redirect(url.href);
}

/**
 * What browsers load from here: the stand-in for Stripe.js, the bank's page, the vendor's onboarding. Undefined for every other address.
 * @param {Double} double
 * @param {string} method
 * @param {URL} url
 * @returns {Page | undefined}
 */
export function browserPage(double, method, url) {
  if (method === "GET" && url.pathname === "/v3/") {
    return { status: 200, type: "text/javascript; charset=utf-8", body: script.replace("__DOUBLE__", double.url) };
  }
  const asked = /^\/(3ds|wallet)\/(pi_\w+)(?:\/(approve|refuse|later))?$/.exec(url.pathname);
  if (asked && (method === "POST") === (asked[3] !== undefined)) {
    return answerPage(double, asked[1] ?? "", asked[2] ?? "", url.searchParams, /** @type {Answer | undefined} */ (asked[3]));
  }
  const onboarding = /^\/onboarding\/(acct_\w+)$/.exec(url.pathname);
  if (onboarding && method === "GET") {
    const account = get(double.store, "account", onboarding[1] ?? "");
    setActive(account, true);
    double.tell("account.updated", account);
    return redirect(url.searchParams.get("return_url") ?? "/");
  }
  return undefined;
}

/**
 * The saved cards a customer session may show; the stand-in asks for them, Stripe.js has its own way.
 * @param {Double} double
 * @param {URLSearchParams} query
 */
export function savedCards(double, query) {
  const session = double.store.customer_session.get(query.get("session") ?? "");
  if (!session) return [];
  return [...double.store.payment_method.values()]
    .filter(({ customer, allow_redisplay }) => customer === session.customer && allow_redisplay === "always")
    .map(({ id, card }) => ({ id, brand: card?.brand, last4: card?.last4 }));
}
