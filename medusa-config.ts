import { defineConfig } from "@medusajs/framework/utils";

/**
 * The one Medusa configuration. `backend/medusa-config.ts` re-exports it, because Medusa's CLI looks in its own folder;
 * module paths are therefore relative to `backend/`. Everything a deployment chooses comes from the environment
 * (docs/operations.md lists it); `npm start` supplies local values.
 */
const { env } = process;
const backendUrl = env.BACKEND_URL ?? `http://localhost:${env.BACKEND_PORT ?? 9000}`;
const storefrontUrl = env.STOREFRONT_URL ?? `http://localhost:${env.PORT ?? 8000}`;

/** Production must never run on a secret that is in somebody's tutorial. */
function secret(name: "JWT_SECRET" | "COOKIE_SECRET"): string {
  const value = env[name];
  if (env.NODE_ENV === "production" && (!value || value.length < 32 || value === "supersecret")) {
    throw new Error(`${name} must be set to at least 32 random characters in production.`);
  }
  return value ?? "only-for-medusa-commands-that-serve-nobody";
}

// Account numbers are sealed with it (backend/src/foundation/data-key.ts): whoever runs without it should hear of it now, not at the first payout.
if (env.NODE_ENV === "production" && !/^[0-9a-f]{64}$/i.test(env.DATA_KEY ?? "")) {
  throw new Error("DATA_KEY must be set to 64 random hexadecimal digits in production.");
}

const config = defineConfig({
  projectConfig: {
    databaseUrl: env.DATABASE_URL,
    redisUrl: env.REDIS_URL,
    http: {
      storeCors: storefrontUrl,
      adminCors: backendUrl,
      authCors: [backendUrl, storefrontUrl].join(","),
      jwtSecret: secret("JWT_SECRET"),
      cookieSecret: secret("COOKIE_SECRET"),
      // Actors that are not listed accept every provider, so each is listed.
      authMethodsPerActor: { user: ["emailpass"], customer: ["emailpass"], vendor: ["emailpass"] },
    },
    cookieOptions: { sameSite: "lax", secure: backendUrl.startsWith("https:"), httpOnly: true },
  },
  admin: { disable: env.DISABLE_ADMIN === "true" },
  modules: [
    { resolve: "./src/modules/vendor" },
    { resolve: "./src/modules/listing" },
    { resolve: "./src/modules/permit" },
    { resolve: "./src/modules/listing-import" },
    { resolve: "./src/modules/order-group" },
    { resolve: "./src/modules/outbox" },
    { resolve: "./src/modules/ledger" },
    { resolve: "./src/modules/charge" },
    { resolve: "./src/modules/inbox" },
    { resolve: "./src/modules/media" },
    { resolve: "./src/modules/payout" },
    { resolve: "./src/modules/statement" },
    { resolve: "./src/modules/amendment" },
    { resolve: "./src/modules/complaint" },
    { resolve: "./src/modules/voucher" },
    { resolve: "./src/modules/audit" },
    { resolve: "./src/modules/workbench" },
    { resolve: "./src/modules/notice" },
    { resolve: "./src/modules/recall" },
    { resolve: "./src/modules/passport" },
    { resolve: "./src/modules/review" },
    { resolve: "./src/modules/visit" },
    {
      resolve: "@medusajs/medusa/file",
      options: {
        providers: [{ resolve: "./src/providers/file-disk", id: "disk", options: { publicUrl: env.MEDIA_URL ?? `${backendUrl}/media` } }],
      },
    },
    {
      resolve: "@medusajs/medusa/locking",
      options: { providers: [{ resolve: "./src/providers/locking-postgres", id: "postgres", is_default: true }] },
    },
    {
      resolve: "@medusajs/medusa/search",
      options: {
        // Both are "search-postgres": the indexes are PostgreSQL's, and Meilisearch follows them (docs/decisions/0125).
        providers: [{ resolve: `./src/providers/${env.MEILISEARCH_HOST ? "search-with-fallback" : "search-postgres"}`, id: "postgres" }],
        default_provider: "search-postgres",
        reindex: { batch_size: 400 },
      },
    },
    {
      resolve: "@medusajs/medusa/order",
      // The number people know an order by, instead of Medusa's counter.
      options: { generateCustomDisplayId: async (order: { metadata?: { order_number?: string } | null }) => order.metadata?.order_number },
    },
    {
      resolve: "@medusajs/medusa/payment",
      options: {
        providers: [
          { resolve: "./src/providers/payment-manual", id: "city" },
          { resolve: "./src/providers/payment-share", id: "city" },
          ...(env.BANK_TRANSFER_ACCOUNT ? [{ resolve: "./src/providers/payment-transfer", id: "city" }] : []),
          ...(env.QRIS_STATIC ? [{ resolve: "./src/providers/payment-qris", id: "city" }] : []),
          ...(env.STRIPE_API_KEY ? [{ resolve: "./src/providers/payment-stripe", id: "city" }] : []),
        ],
      },
    },
    {
      resolve: "@medusajs/medusa/notification",
      options: { providers: [{ resolve: "./src/providers/notification-mail", id: "mail", options: { channels: ["email"] } }] },
    },
    {
      resolve: "@medusajs/medusa/fulfillment",
      options: { providers: [{ resolve: "./src/providers/fulfillment-city", id: "city" }] },
    },
  ],
});

/** Medusa brings a page where staff draft orders. Here orders are shoppers' own, in one group with stock and payment (src/http/officer-gate.ts). */
export default {
  ...config,
  plugins: config.plugins?.filter((plugin) => typeof plugin === "string" || plugin.resolve !== "@medusajs/draft-order"),
};
