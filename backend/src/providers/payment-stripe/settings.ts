/** How this market talks to Stripe; read from the environment (docs/operations.md lists the names). */
export interface StripeSettings {
  apiKey: string;
  publishableKey: string;
  webhookSecret: string;
  /** Of the second endpoint, at which Stripe tells of vendors' connected accounts; null while there is none. */
  connectWebhookSecret: string | null;
  /** automatic: the card is charged when the shopper pays. manual: the money is promised then and taken when the shops have answered. */
  capture: "automatic" | "manual";
  /** Undefined: the version the client was written for. */
  apiVersion: string | undefined;
  base: { protocol: "http" | "https"; host: string; port: number };
  timeoutMs: number;
  retries: number;
}

type Environment = Record<string, string | undefined>;

const SECRET = /^whsec_\S+$/;
const STRIPE_HOST = "api.stripe.com";
const LOOPBACK = new Set(["localhost", "127.0.0.1", "[::1]"]);

function needed(env: Environment, name: string, shape: RegExp): string {
  const value = env[name] ?? "";
  if (!shape.test(value)) throw new Error(`${name} must be set to a value of the form ${shape.source} when STRIPE_API_KEY is.`);
  return value;
}

function count(env: Environment, name: string, fallback: number, most: number): number {
  const value = Number(env[name] || fallback);
  if (!Number.isInteger(value) || value < 0 || value > most) throw new Error(`${name} must be a whole number from 0 to ${most}.`);
  return value;
}

const isLive = (key: string) => /^(sk|rk|pk)_live_/.test(key);
const isLoopback = (url: string | undefined) => url !== undefined && URL.canParse(url) && LOOPBACK.has(new URL(url).hostname);

/**
 * Where the API is. Another address than Stripe's gets every card payment's truth from whoever answers there, so it needs a test key, and
 * in production it must be allowed in so many words unless this backend itself serves nobody but its own machine.
 */
function baseOf(env: Environment, apiKey: string): StripeSettings["base"] {
  const url = new URL(env.STRIPE_API_BASE || `https://${STRIPE_HOST}`);
  const protocol = url.protocol === "http:" ? "http" : "https";
  const base = { protocol, host: url.hostname, port: Number(url.port || (protocol === "http" ? 80 : 443)) } as const;
  if (base.host === STRIPE_HOST && protocol === "https") return base;
  if (isLive(apiKey)) throw new Error("STRIPE_API_BASE must be Stripe's own address when STRIPE_API_KEY is a live key.");
  const allowed = env.NODE_ENV !== "production" || isLoopback(env.BACKEND_URL) || env.STRIPE_API_BASE_ALLOWED === "true";
  if (!allowed) throw new Error("STRIPE_API_BASE points away from Stripe; in production this needs STRIPE_API_BASE_ALLOWED=true.");
  return base;
}

/** Undefined without a key: then nobody is offered to pay by card. Throws one sentence when the settings contradict each other. */
export function stripeSettings(env: Environment = process.env): StripeSettings | undefined {
  const apiKey = env.STRIPE_API_KEY;
  if (!apiKey) return undefined;
  if (!/^(sk|rk)_(test|live)_\w+$/.test(apiKey)) throw new Error("STRIPE_API_KEY must be a secret or restricted key of Stripe.");
  const publishableKey = needed(env, "STRIPE_PUBLISHABLE_KEY", /^pk_(test|live)_\w+$/);
  if (isLive(publishableKey) !== isLive(apiKey))
    throw new Error("STRIPE_API_KEY and STRIPE_PUBLISHABLE_KEY must be of one mode, test or live.");
  const capture = env.STRIPE_CAPTURE || "automatic";
  if (capture !== "automatic" && capture !== "manual") throw new Error("STRIPE_CAPTURE must be automatic or manual.");
  return {
    apiKey,
    publishableKey,
    webhookSecret: needed(env, "STRIPE_WEBHOOK_SECRET", SECRET),
    connectWebhookSecret: env.STRIPE_CONNECT_WEBHOOK_SECRET ? needed(env, "STRIPE_CONNECT_WEBHOOK_SECRET", SECRET) : null,
    capture,
    apiVersion: env.STRIPE_API_VERSION || undefined,
    base: baseOf(env, apiKey),
    timeoutMs: count(env, "STRIPE_TIMEOUT_MS", 10_000, 80_000),
    retries: count(env, "STRIPE_RETRIES", 2, 5),
  };
}
