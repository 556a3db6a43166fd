import { z } from "zod";

const url = z.url().transform((value) => value.replace(/\/$/, ""));

const isLoopback = (address: string) => ["localhost", "127.0.0.1", "[::1]"].includes(new URL(address).hostname);

interface CardScript {
  NODE_ENV: string;
  STOREFRONT_URL: string;
  STRIPE_JS_URL: string;
}

/** Card numbers are typed into what this script shows: whoever visits from another machine gets Stripe's own, or none. */
export function loadsStripeFromStripe({ NODE_ENV, STOREFRONT_URL, STRIPE_JS_URL }: CardScript): boolean {
  const { protocol, hostname } = new URL(STRIPE_JS_URL);
  if (protocol === "https:" && hostname === "js.stripe.com") return true;
  return NODE_ENV !== "production" || isLoopback(STOREFRONT_URL);
}

const Environment = z
  .object({
    NODE_ENV: z.enum(["development", "production", "test"]).default("production"),
    PORT: z.coerce.number().int().min(1).max(65_535).default(8000),
    BACKEND_URL: url.default("http://localhost:9000"),
    /** Where browsers fetch pictures from. */
    MEDIA_URL: url.optional(),
    /** Where browsers reach this storefront: canonical addresses, secure cookies. */
    STOREFRONT_URL: url.optional(),
    PUBLISHABLE_KEY: z.string().min(1),
    /** Signs cookies. Two, separated by a comma, while rotating: the first signs, both are accepted. */
    SESSION_SECRET: z.string().min(32),
    /** Another address than Stripe's is for tests without internet. */
    STRIPE_JS_URL: z.url().default("https://js.stripe.com/v3/"),
  })
  .transform((value) => ({
    ...value,
    MEDIA_URL: value.MEDIA_URL ?? `${value.BACKEND_URL}/media`,
    STOREFRONT_URL: value.STOREFRONT_URL ?? `http://localhost:${value.PORT}`,
  }))
  .refine(loadsStripeFromStripe, { path: ["STRIPE_JS_URL"] });

export type Env = z.infer<typeof Environment>;
let known: Env | undefined;

/** The process's configuration, checked once. Throws one sentence that names every variable that is missing or wrong. */
export function env(): Env {
  if (known) return known;
  const result = Environment.safeParse(process.env);
  if (!result.success) {
    const names = result.error.issues.map((issue) => issue.path.join(".")).join(", ");
    throw new Error(`Konfigurasi storefront belum lengkap atau salah: ${names}.`);
  }
  known = result.data;
  return known;
}
