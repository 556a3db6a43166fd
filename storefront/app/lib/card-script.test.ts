import { beforeAll, describe, expect, it } from "vitest";
import { contentSecurityPolicy } from "./csp.server";
import { loadsStripeFromStripe } from "./env.server";

const STRIPE = "https://js.stripe.com/v3/";
const DOUBLE = "http://127.0.0.1:12111/v3/";

describe("where the card form's script may come from", () => {
  it.each([
    ["production", "https://lapak.test", STRIPE, true],
    ["production", "https://lapak.test", "https://js.stripe.com/endive/stripe.js", true],
    ["production", "https://lapak.test", DOUBLE, false],
    ["production", "https://lapak.test", "http://js.stripe.com/v3/", false],
    ["production", "https://lapak.test", "https://js.stripe.com.jahat.test/v3/", false],
    ["production", "http://localhost:8000", DOUBLE, true],
    ["development", "https://lapak.test", DOUBLE, true],
  ])("%s at %s from %s: %s", (NODE_ENV, STOREFRONT_URL, STRIPE_JS_URL, allowed) =>
    expect(loadsStripeFromStripe({ NODE_ENV, STOREFRONT_URL, STRIPE_JS_URL })).toBe(allowed),
  );
});

describe("content security policy", () => {
  beforeAll(() => {
    Object.assign(process.env, { PUBLISHABLE_KEY: "pk", SESSION_SECRET: "x".repeat(32) });
  });

  it("lets Stripe in where cards are paid, and nowhere else", () => {
    const paying = contentSecurityPolicy("n", true);
    for (const source of ["script-src 'self' 'nonce-n' https://js.stripe.com", "https://hooks.stripe.com", "https://api.stripe.com"]) {
      expect(paying).toContain(source);
    }
    expect(contentSecurityPolicy("n")).not.toContain("stripe");
  });
});
