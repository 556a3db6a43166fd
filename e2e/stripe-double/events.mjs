// @ts-check
import Stripe from "stripe";
import { newId, now } from "./store.mjs";

/** @typedef {import("stripe").Stripe.Event} StripeEvent */
/** @typedef {{ event: StripeEvent, about: string, held: boolean, attempts: number, status: number | null }} Sent */

const signer = new Stripe("sk_test_signer");
const RETRY_AFTER_MS = [500, 1_000, 2_000, 4_000, 8_000, 16_000];

/** @param {any} object */
const aboutOf = (object) => object.payment_intent ?? object.id;

/**
 * Makes events and delivers them, signed as Stripe signs; an answer that is not 2xx is tried again a few times. Events about an object
 * that is held wait until they are delivered by hand, in whatever order and as often as a test says.
 * @param {{ url: string | null, secret: string }} webhook
 * @param {string} apiVersion
 */
export function newPost(webhook, apiVersion) {
  /** @type {Sent[]} */
  const sent = [];
  /** @type {Set<string>} */
  const held = new Set();
  let open = true;

  /**
   * @param {StripeEvent} event
   * @param {number} [age]  seconds the signature pretends to be old
   */
  async function deliver(event, age = 0) {
    if (!webhook.url) return null;
    const payload = JSON.stringify(event);
    const signature = signer.webhooks.generateTestHeaderString({ payload, secret: webhook.secret, timestamp: now() - age });
    const answer = await fetch(webhook.url, {
      method: "POST",
      headers: { "content-type": "application/json; charset=utf-8", "stripe-signature": signature, "user-agent": "Stripe/1.0" },
      body: payload,
      signal: AbortSignal.timeout(10_000),
    }).catch(() => undefined);
    return answer?.status ?? 0;
  }

  /** @param {Sent} entry */
  async function insist(entry) {
    for (const pause of [0, ...RETRY_AFTER_MS]) {
      await new Promise((resolve) => setTimeout(resolve, pause).unref());
      if (!open || !webhook.url) return;
      entry.attempts += 1;
      entry.status = await deliver(entry.event);
      if (entry.status !== null && entry.status >= 200 && entry.status < 300) return;
    }
  }

  return {
    webhook,
    /**
     * @param {string} type
     * @param {object} object  as it is now
     * @param {{ id?: string | null, idempotency_key?: string | null }} [request]
     */
    tell(type, object, request = {}) {
      const event = /** @type {StripeEvent} */ (
        /** @type {unknown} */ ({
          id: newId("evt"),
          object: "event",
          api_version: apiVersion,
          created: now(),
          data: { object: structuredClone(object) },
          livemode: false,
          pending_webhooks: 1,
          request: { id: request.id ?? null, idempotency_key: request.idempotency_key ?? null },
          type,
        })
      );
      const about = aboutOf(object);
      /** @type {Sent} */
      const entry = { event, about, held: held.has(about), attempts: 0, status: null };
      sent.push(entry);
      if (!entry.held) void insist(entry);
    },
    /** @param {string} about */
    hold: (about) => held.add(about),
    /** @param {string} about */
    release: (about) => held.delete(about),
    /** @param {string | undefined} about */
    list: (about) => sent.filter((entry) => about === undefined || entry.about === about),
    /** @param {string} id */
    find: (id) => sent.find(({ event }) => event.id === id)?.event,
    deliver,
    close() {
      open = false;
    },
    forget() {
      sent.length = 0;
      held.clear();
    },
  };
}

/** @typedef {ReturnType<typeof newPost>} Post */
