import type { VendorState } from "../../contracts/primitives";

/** What the queue shows, kept in the address so that a link, a reload and the back button find the same list. */
export interface QueueFilters {
  /** undefined = every state. */
  state?: VendorState;
  kecamatan?: string;
  q?: string;
  page: number;
}

export const STATES = ["submitted", "revision", "approved", "suspended", "rejected", "draft"] as const satisfies readonly VendorState[];
const ALL = "semua";

const isState = (value: string): value is VendorState => (STATES as readonly string[]).includes(value);

/** A positive whole number, or 1. */
export function pageIn(search: URLSearchParams): number {
  const page = Number(search.get("page"));
  return Number.isInteger(page) && page > 0 ? page : 1;
}

/** Without a word about state, the queue is what waits. */
export function readFilters(search: URLSearchParams): QueueFilters {
  const state = search.get("status") ?? "submitted";
  return {
    state: state === ALL ? undefined : isState(state) ? state : "submitted",
    kecamatan: search.get("kecamatan") ?? undefined,
    q: search.get("q")?.trim() || undefined,
    page: pageIn(search),
  };
}

export function writeFilters({ state, kecamatan, q, page }: QueueFilters): URLSearchParams {
  const search = new URLSearchParams();
  if (state !== "submitted") search.set("status", state ?? ALL);
  if (kecamatan) search.set("kecamatan", kecamatan);
  if (q) search.set("q", q);
  if (page > 1) search.set("page", String(page));
  return search;
}

/** Whose turn it is after a decision on `decidedId`: the first other one in the queue. */
export function nextInQueue<T extends { id: string }>(queue: readonly T[], decidedId: string): T | undefined {
  return queue.find(({ id }) => id !== decidedId);
}
