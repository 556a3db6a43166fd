import { shared } from "../i18n/id/shared";

export interface FieldRefusal {
  field: string;
  message: string;
}

/** An answer of the backend that is not a success; `message` is Indonesian and may be shown as it is. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    message: string,
    readonly fields: FieldRefusal[] = [],
  ) {
    super(message);
  }

  /** The data was changed by someone else meanwhile. */
  get isStale(): boolean {
    return this.status === 409;
  }
}

async function refusalOf(response: Response): Promise<Refusal> {
  if (response.status === 401) return new Refusal(401, shared.sessionEnded);
  const answer = (await response.json().catch(() => ({}))) as { message?: string; fields?: FieldRefusal[] };
  return new Refusal(response.status, answer.message ?? shared.failed, answer.fields ?? []);
}

async function call<T>(path: string, init: RequestInit): Promise<T> {
  const response = await fetch(path, { credentials: "same-origin", ...init }).catch(() => {
    throw new Refusal(0, shared.offline);
  });
  if (!response.ok) throw await refusalOf(response);
  return (await response.json()) as T;
}

export type Parameters = Record<string, string | number | undefined>;

/** Reads from the backend that serves this page; empty parameters are left out. */
export function read<T>(path: string, parameters: Parameters = {}): Promise<T> {
  const given = Object.entries(parameters).filter(([, value]) => value !== undefined && value !== "");
  const query = new URLSearchParams(given.map(([name, value]): [string, string] => [name, String(value)])).toString();
  return call<T>(query ? `${path}?${query}` : path, { headers: { accept: "application/json" } });
}

export function send<T>(path: string, body: unknown): Promise<T> {
  return call<T>(path, {
    method: "POST",
    headers: { accept: "application/json", "content-type": "application/json" },
    body: JSON.stringify(body),
  });
}

const write = <T>(method: "PUT" | "DELETE", path: string, body?: unknown): Promise<T> =>
  call<T>(path, {
    method,
    headers: { accept: "application/json", ...(body === undefined ? {} : { "content-type": "application/json" }) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });

export const replace = <T>(path: string, body: unknown): Promise<T> => write<T>("PUT", path, body);
export const remove = (path: string): Promise<{ done: true }> => write("DELETE", path);

/** Sends one file in the field `file`. */
export function upload<T>(path: string, file: File): Promise<T> {
  const body = new FormData();
  body.set("file", file);
  return call<T>(path, { method: "POST", headers: { accept: "application/json" }, body });
}

/** Takes a file that the backend makes at this moment and hands it to the browser under the name the backend gives it. */
export async function readFile(path: string): Promise<void> {
  const response = await fetch(path, { method: "POST", credentials: "same-origin" }).catch(() => {
    throw new Refusal(0, shared.offline);
  });
  if (!response.ok) throw await refusalOf(response);
  const name = /filename="([^"]+)"/.exec(response.headers.get("content-disposition") ?? "")?.[1] ?? "berkas.csv";
  const address = URL.createObjectURL(await response.blob());
  const link = Object.assign(document.createElement("a"), { href: address, download: name });
  link.click();
  URL.revokeObjectURL(address);
}
