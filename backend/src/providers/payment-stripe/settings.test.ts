import { describe, expect, it } from "vitest";
import { stripeSettings } from "./settings";

const test = { STRIPE_API_KEY: "sk_test_1", STRIPE_PUBLISHABLE_KEY: "pk_test_1", STRIPE_WEBHOOK_SECRET: "whsec_1" };
const live = { ...test, STRIPE_API_KEY: "sk_live_1", STRIPE_PUBLISHABLE_KEY: "pk_live_1" };
const elsewhere = { STRIPE_API_BASE: "http://stripe.test:12111" };
const production = { NODE_ENV: "production", BACKEND_URL: "https://api.lapak.test" };

describe("stripeSettings", () => {
  it("is absent without a key", () => expect(stripeSettings({ ...test, STRIPE_API_KEY: "" })).toBeUndefined());

  it("talks to Stripe, charges at once and waits a bounded time unless told otherwise", () =>
    expect(stripeSettings({ ...live, ...production })).toMatchObject({
      base: { protocol: "https", host: "api.stripe.com", port: 443 },
      capture: "automatic",
      apiVersion: undefined,
      timeoutMs: 10_000,
      retries: 2,
    }));

  it("takes version, capture, patience and address from the environment", () =>
    expect(
      stripeSettings({
        ...test,
        ...elsewhere,
        STRIPE_API_VERSION: "2026-10-28.endive",
        STRIPE_CAPTURE: "manual",
        STRIPE_TIMEOUT_MS: "2000",
        STRIPE_RETRIES: "1",
      }),
    ).toMatchObject({
      base: { protocol: "http", host: "stripe.test", port: 12_111 },
      apiVersion: "2026-10-28.endive",
      capture: "manual",
      timeoutMs: 2_000,
      retries: 1,
    }));

  it.each([
    ["no publishable key", { STRIPE_PUBLISHABLE_KEY: undefined }, "STRIPE_PUBLISHABLE_KEY"],
    ["no webhook secret", { STRIPE_WEBHOOK_SECRET: "" }, "STRIPE_WEBHOOK_SECRET"],
    ["a publishable key where the secret belongs", { STRIPE_API_KEY: "pk_test_1" }, "STRIPE_API_KEY"],
    ["keys of two modes", { STRIPE_PUBLISHABLE_KEY: "pk_live_1" }, "one mode"],
    ["an unknown way to capture", { STRIPE_CAPTURE: "later" }, "STRIPE_CAPTURE"],
    ["endless patience", { STRIPE_TIMEOUT_MS: "600000" }, "STRIPE_TIMEOUT_MS"],
  ])("refuses %s", (_case, change, names) => expect(() => stripeSettings({ ...test, ...change })).toThrow(names));

  it("never sends a live key anywhere but to Stripe", () => {
    const allowed = { STRIPE_API_BASE_ALLOWED: "true" };
    expect(() => stripeSettings({ ...live, ...elsewhere, ...allowed })).toThrow("live key");
    expect(() => stripeSettings({ ...live, STRIPE_API_BASE: "http://api.stripe.com" })).toThrow("live key");
  });

  it("listens to another address in production only when allowed in so many words, or on its own machine", () => {
    expect(() => stripeSettings({ ...test, ...production, ...elsewhere })).toThrow("STRIPE_API_BASE_ALLOWED");
    expect(stripeSettings({ ...test, ...production, ...elsewhere, STRIPE_API_BASE_ALLOWED: "true" })?.base.host).toBe("stripe.test");
    expect(stripeSettings({ ...test, ...production, ...elsewhere, BACKEND_URL: "http://localhost:9000" })?.base.host).toBe("stripe.test");
  });
});
