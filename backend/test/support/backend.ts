import pg from "pg";
import { inject } from "vitest";

/** Where the backend under test is; filled in by global-setup. */
export interface BackendUnderTest {
  url: string;
  databaseUrl: string;
  dataDir: string;
  publishableKey: string;
  officer: { email: string; password: string };
  /** What the backend was told of the Stripe double. */
  stripe: Record<"STRIPE_API_KEY" | "STRIPE_PUBLISHABLE_KEY" | "STRIPE_WEBHOOK_SECRET" | "STRIPE_API_BASE", string>;
}

declare module "vitest" {
  interface ProvidedContext {
    backend: BackendUnderTest;
  }
}

export const backend = inject("backend");

export interface Answer<T> {
  status: number;
  body: T;
  headers: Headers;
}

export interface CallOptions {
  method?: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** Bearer token of any actor. */
  token?: string;
  /** JSON, or a FormData for uploads. */
  body?: unknown;
  headers?: Record<string, string>;
}

/** One HTTP call as the storefront would make it; POST when there is a body and no method. Never throws on a status. */
export async function api<T = Record<string, unknown>>(path: string, options: CallOptions = {}): Promise<Answer<T>> {
  const form = options.body instanceof FormData ? options.body : undefined;
  const response = await fetch(`${backend.url}${path}`, {
    method: options.method ?? (options.body === undefined ? "GET" : "POST"),
    headers: {
      "x-publishable-api-key": backend.publishableKey,
      ...(options.token ? { authorization: `Bearer ${options.token}` } : {}),
      ...(options.body !== undefined && !form ? { "content-type": "application/json" } : {}),
      ...options.headers,
    },
    body: form ?? (options.body === undefined ? undefined : JSON.stringify(options.body)),
  });
  const text = await response.text();
  const json = response.headers.get("content-type")?.includes("json") ?? false;
  return { status: response.status, body: (json && text ? JSON.parse(text) : text) as T, headers: response.headers };
}

let officerToken: Promise<string> | undefined;

/** Token of the city officer. */
export function anOfficer(): Promise<string> {
  officerToken ??= api<{ token: string }>("/auth/user/emailpass", { body: backend.officer }).then((answer) => answer.body.token);
  return officerToken;
}

let pool: pg.Pool | undefined;

/** Looks into the database under test, past every API. */
export async function rows<T extends pg.QueryResultRow>(statement: string, values: unknown[] = []): Promise<T[]> {
  pool ??= new pg.Pool({ connectionString: backend.databaseUrl, max: 4, allowExitOnIdle: true });
  return (await pool.query<T>(statement, values)).rows;
}

let counter = 0;

/** Text no other test uses. */
export function unique(prefix: string): string {
  counter += 1;
  return `${prefix}${process.pid.toString(36)}${Date.now().toString(36)}${counter}`;
}

/** Asks until `check` is satisfied; the last answer is returned either way, so that the assertion that follows explains itself. */
export async function eventually<T>(ask: () => Promise<T>, check: (value: T) => boolean, milliseconds = 5_000): Promise<T> {
  const deadline = Date.now() + milliseconds;
  let value = await ask();
  while (!check(value) && Date.now() < deadline) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    value = await ask();
  }
  return value;
}
