import { data } from "@remix-run/node";
import { frame } from "~/i18n/id/frame";
import { env } from "./env.server";

export interface FieldProblem {
  /** Path as sent, e.g. `address.rt`. */
  field: string;
  message: string;
}

/** What the backend answered instead of what was asked for. `message` is a sentence a person may read. */
export class BackendProblem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly fields: FieldProblem[] = [],
    readonly details: unknown = null,
  ) {
    super(message);
    this.name = "BackendProblem";
  }
}

type QueryValue = string | number | boolean | null | undefined;

export interface BackendCall {
  method?: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** Empty, null and undefined values are left out. */
  query?: Record<string, QueryValue | readonly QueryValue[]>;
  /** A plain value is sent as JSON, FormData as it is. */
  body?: unknown;
  /** JWT of a customer or a vendor member. */
  token?: string | null;
  /** The business the member acts for. */
  vendorId?: string | null;
  /** Milliseconds; the default suits everything but uploads. */
  timeout?: number;
}

const TIMEOUT = 10_000;

/**
 * One call to an endpoint of ours. Plain `fetch` where Medusa's own endpoints go through its SDK (`medusa.server.ts`), because the SDK keeps of
 * an error only its message, and forms need its code and fields. Typed by its contract: `backend<ProductList>("/catalog/products", { query })`.
 */
export async function backend<T>(path: string, call: BackendCall = {}): Promise<T> {
  const response = await backendResponse(path, call);
  return (isJson(response) ? await response.json() : null) as T;
}

/** Medusa answers what has nothing to say with no content or with the bare words of its status, e.g. `Created`. */
const isJson = (response: Response) => response.status !== 204 && (response.headers.get("content-type") ?? "").includes("json");

/** The same for answers that are not JSON, e.g. files. Throws a BackendProblem unless the status is 2xx. */
export async function backendResponse(path: string, call: BackendCall = {}): Promise<Response> {
  const response = await send(path, call);
  if (response.ok) return response;
  throw await readProblem(response);
}

async function send(path: string, { method = "GET", query = {}, body, token, vendorId, timeout = TIMEOUT }: BackendCall) {
  const { BACKEND_URL, PUBLISHABLE_KEY } = env();
  const url = new URL(BACKEND_URL + path);
  for (const [key, value] of Object.entries(query)) {
    for (const one of [value].flat()) if (one !== undefined && one !== null && one !== "") url.searchParams.append(key, String(one));
  }
  const headers = new Headers({ accept: "application/json", "x-publishable-api-key": PUBLISHABLE_KEY });
  if (token) headers.set("authorization", `Bearer ${token}`);
  if (vendorId) headers.set("x-vendor-id", vendorId);
  const isForm = body instanceof FormData;
  if (body !== undefined && !isForm) headers.set("content-type", "application/json");
  try {
    return await fetch(url, {
      method,
      headers,
      body: body === undefined ? undefined : isForm ? body : JSON.stringify(body),
      signal: AbortSignal.timeout(timeout),
      redirect: "error",
    });
  } catch (cause) {
    throw Object.assign(new BackendProblem(503, "unavailable", frame.errors.unavailable), { cause });
  }
}

interface ProblemBody {
  code?: string;
  message?: string;
  fields?: FieldProblem[];
  details?: unknown;
}

async function readProblem(response: Response): Promise<BackendProblem> {
  const body = (await response.json().catch(() => ({}))) as ProblemBody;
  return new BackendProblem(
    response.status,
    body.code ?? "unknown",
    body.message ?? frame.errors.unknown,
    body.fields ?? [],
    body.details ?? null,
  );
}

/** For loaders: a problem becomes the error page of the same status instead of an unexpected error. */
export async function orErrorPage<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (problem) {
    if (problem instanceof BackendProblem) throw data({ message: problem.message }, { status: problem.status });
    throw problem;
  }
}
