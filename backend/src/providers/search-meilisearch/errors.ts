import { MedusaError } from "@medusajs/framework/utils";

/**
 * Why a call failed: the server is away (not reached, too slow, 429 or 5xx), it refuses the key, the index is missing, or it did not like what it
 * was asked.
 */
export type Trouble = "away" | "refused" | "missing" | "asked";

interface ClientError extends Error {
  response?: { status?: number };
  cause?: { code?: string };
}

const AWAY: ReadonlySet<string> = new Set(["MeilisearchRequestError", "MeilisearchRequestTimeOutError", "MeilisearchTaskTimeOutError"]);

export function troubleOf(error: unknown): Trouble {
  const { name, response, cause } = error as ClientError;
  const status = response?.status ?? 0;
  if (AWAY.has(name) || status === 429 || status >= 500) return "away";
  if (status === 401 || status === 403) return "refused";
  return cause?.code === "index_not_found" || (error as MedusaError).type === MedusaError.Types.NOT_FOUND ? "missing" : "asked";
}

/** A missing index is told as Medusa expects it, so that a search that raced a swap is tried again on the new version. */
export function toldToMedusa(error: unknown): unknown {
  if (troubleOf(error) !== "missing") return error;
  return new MedusaError(MedusaError.Types.NOT_FOUND, "The search index does not exist; run the migrations.");
}

export const codeOf = (error: unknown): string | undefined => (error as ClientError).cause?.code;
