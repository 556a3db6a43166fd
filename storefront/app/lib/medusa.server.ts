import Medusa, { FetchError } from "@medusajs/js-sdk";
import { frame } from "~/i18n/id/frame";
import { BackendProblem } from "./backend.server";
import { env } from "./env.server";

let client: Medusa | undefined;

/** Medusa's own endpoints (carts, regions), typed by its SDK; ours, typed by their contracts, go through `backend()`. Keeps no token. */
export function medusa(): Medusa {
  client ??= new Medusa({
    baseUrl: env().BACKEND_URL,
    publishableKey: env().PUBLISHABLE_KEY,
    auth: { type: "jwt", jwtTokenStorageMethod: "nostore" },
  });
  return client;
}

/** What the SDK sends for a signed-in customer. */
export const bearer = (token: string | null): Record<string, string> => (token ? { authorization: `Bearer ${token}` } : {});

const TIMEOUT = 10_000;

/** Waits for the SDK no longer than a shopper would; its errors become problems with the backend's status and sentence (it keeps no code). */
export async function answerOf<T>(asked: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("The backend did not answer in time.")), TIMEOUT);
  });
  try {
    return await Promise.race([asked, tooLate]);
  } catch (cause) {
    if (cause instanceof FetchError && cause.status) throw new BackendProblem(cause.status, "medusa", cause.message);
    throw Object.assign(new BackendProblem(503, "unavailable", frame.errors.unavailable), { cause });
  } finally {
    clearTimeout(timer);
  }
}
