import { z } from "zod";

const url = z.url().transform((value) => value.replace(/\/$/, ""));

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
  })
  .transform((value) => ({
    ...value,
    MEDIA_URL: value.MEDIA_URL ?? `${value.BACKEND_URL}/media`,
    STOREFRONT_URL: value.STOREFRONT_URL ?? `http://localhost:${value.PORT}`,
  }));

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
