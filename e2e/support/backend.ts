import { readFileSync } from "node:fs";

function required(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: journeys are run by npm test -- journeys`);
  return value;
}

export const STOREFRONT_URL = required("STOREFRONT_URL");
export const BACKEND_URL = required("BACKEND_URL");
const PUBLISHABLE_KEY = required("PUBLISHABLE_KEY");

/** The officer of the demo city the journeys run in. */
export const OFFICER = demoLogin("Petugas");

function demoLogin(role: string): { email: string; password: string } {
  const logins: { role: string; email: string; password: string }[] = JSON.parse(
    readFileSync(new URL("../../backend/src/demo/logins.json", import.meta.url), "utf8"),
  );
  const login = logins.find((candidate) => candidate.role.startsWith(role));
  if (!login) throw new Error(`no demo login for ${role}`);
  return login;
}

/** One call to the backend; fails on anything but success, because it only prepares a journey. */
export async function call<T = unknown>(
  path: string,
  { token, body, method, vendorId }: { token?: string; body?: unknown; method?: string; vendorId?: string } = {},
): Promise<T> {
  const form = body instanceof FormData ? body : undefined;
  const response = await fetch(`${BACKEND_URL}${path}`, {
    method: method ?? (body === undefined ? "GET" : "POST"),
    headers: {
      "x-publishable-api-key": PUBLISHABLE_KEY,
      ...(token ? { authorization: `Bearer ${token}` } : {}),
      ...(vendorId ? { "x-vendor-id": vendorId } : {}),
      ...(body !== undefined && !form ? { "content-type": "application/json" } : {}),
    },
    body: form ?? (body === undefined ? undefined : JSON.stringify(body)),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${method ?? ""} ${path} answered ${response.status}: ${text.slice(0, 500)}`);
  return (text ? JSON.parse(text) : undefined) as T;
}

export async function signIn(actor: "user" | "vendor" | "customer", email: string, password: string): Promise<string> {
  return (await call<{ token: string }>(`/auth/${actor}/emailpass`, { body: { email, password } })).token;
}
