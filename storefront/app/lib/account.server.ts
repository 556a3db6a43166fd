import { redirect } from "@remix-run/node";
import { BackendProblem, backend, backendResponse } from "./backend.server";
import { accountCookie } from "./session.server";

export interface Customer {
  id: string;
  email: string;
  first_name: string | null;
  phone: string | null;
}

/** A signed-in shopper, and the token that speaks for them. */
export interface Account {
  token: string;
  customer: Customer;
}

const isRefused = (problem: unknown) => problem instanceof BackendProblem && problem.status === 401;

async function customerOf(token: string): Promise<Customer | null> {
  try {
    const query = { fields: "id,email,first_name,phone" };
    const { customer } = await backend<{ customer: Customer }>("/store/customers/me", { token, query });
    return customer;
  } catch (problem) {
    if (isRefused(problem)) return null;
    throw problem;
  }
}

/** Who is signed in; null for guests and for sessions that ended. */
export async function readAccount(request: Request): Promise<Account | null> {
  const token = await accountCookie.read(request);
  const customer = token ? await customerOf(token) : null;
  return token && customer ? { token, customer } : null;
}

/** The signed-in shopper, or a detour through the sign-in page back to here. */
export async function requireAccount(request: Request): Promise<Account> {
  const account = await readAccount(request);
  if (account) return account;
  const { pathname, search } = new URL(request.url);
  throw redirect(`/akun/masuk?${new URLSearchParams({ next: pathname.replace(/\.data$/, "") + search })}`, {
    headers: { "set-cookie": await accountCookie.forget() },
  });
}

export interface Credentials {
  email: string;
  password: string;
}

const lowerCase = ({ email, password }: Credentials) => ({ email: email.toLowerCase(), password });

/** A fresh token for the right password, null for a wrong one or an unknown address: callers cannot tell which. */
export async function signIn(credentials: Credentials): Promise<string | null> {
  return withPassword(lowerCase(credentials), {});
}

export interface NewAccount extends Credentials {
  name: string;
  phone?: string;
}

/**
 * Opens an account and answers its token. People who sell here already have a password for their address: with the right one
 * they get a shopper's account beside it. Null when the address is taken and the password is not theirs.
 */
export async function signUp({ name, phone, ...credentials }: NewAccount): Promise<string | null> {
  const body = lowerCase(credentials);
  const profile = { first_name: name, phone };
  try {
    const { token } = await backend<{ token: string }>("/auth/customer/emailpass/register", { method: "POST", body });
    return await asCustomer(token, { ...profile, email: body.email });
  } catch (problem) {
    if (isRefused(problem)) return withPassword(body, profile);
    throw problem;
  }
}

async function withPassword(credentials: Credentials, profile: Partial<Customer>): Promise<string | null> {
  try {
    const { token } = await backend<{ token: string }>("/auth/customer/emailpass", { method: "POST", body: credentials });
    return await asCustomer(token, { ...profile, email: credentials.email });
  } catch (problem) {
    if (isRefused(problem)) return null;
    throw problem;
  }
}

/** Where an identity has no customer yet, its token opens one; only a token made afterwards speaks for that customer. */
async function asCustomer(identityToken: string, profile: Partial<Customer>): Promise<string> {
  if (await customerOf(identityToken)) return identityToken;
  await backend("/store/customers", { method: "POST", body: profile, token: identityToken });
  const { token } = await backend<{ token: string }>("/auth/token/refresh", { method: "POST", body: {}, token: identityToken });
  return token;
}

/** Changes what is filled in for the shopper when they order; a phone left out is forgotten. */
export async function changeProfile({ token }: Account, { name, phone }: { name: string; phone?: string }): Promise<void> {
  await backend("/store/customers/me", { method: "POST", body: { first_name: name, phone: phone ?? null }, token });
}

/** Asks for a reset mail. Succeeds for unknown addresses too. The answer has no JSON to read. */
export async function requestPasswordReset(email: string): Promise<void> {
  await backendResponse("/auth/customer/emailpass/reset-password", { method: "POST", body: { identifier: email.toLowerCase() } });
}

/** Sets a new password with the token of the mail; false when that is used up or too old. */
export async function resetPassword(token: string, password: string): Promise<boolean> {
  try {
    await backend("/auth/customer/emailpass/update", { method: "POST", body: { password }, token });
    return true;
  } catch (problem) {
    if (isRefused(problem)) return false;
    throw problem;
  }
}
