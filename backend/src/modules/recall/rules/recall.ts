/** Who acts on a recall. */
export type RecallActor = "vendor" | "officer";
export interface RecallFacts {
  state: "open" | "closed";
  sale: "stopped" | "resumed";
  scope: "product" | "batch";
  opened_by_type: RecallActor;
}
export type RecallAction = "record" | "resume" | "close";

/**
 * What may be done with a recall: results are recorded by both sides while it is open; only an officer closes it. What is left may be sold again
 * when it is another batch, which the shop may say of its own recall and only an officer of an officer's; a whole product waits for the end.
 */
export function recallActions({ state, sale, scope, opened_by_type }: RecallFacts, by: RecallActor): RecallAction[] {
  if (state === "closed") return [];
  const mayResume = sale === "stopped" && scope === "batch" && (by === "officer" || opened_by_type === "vendor");
  return ["record", ...(mayResume ? (["resume"] as const) : []), ...(by === "officer" ? (["close"] as const) : [])];
}

/** Batch codes are compared as people mean them: `PG-0311` is `pg 0311`. */
export const batchKey = (code: string): string => code.toUpperCase().replace(/[^A-Z0-9]/g, "");

const ALPHABET = "ACDEFGHJKMNPQRTVWXY34679";
/** `PN-7K4M9Q` out of six random bytes. */
export const recallNumber = (bytes: Uint8Array): string =>
  `PN-${Array.from(bytes.slice(0, 6), (byte) => ALPHABET[byte % ALPHABET.length]).join("")}`;

export interface WantedReturn {
  outcome: "open" | "returned" | "discarded" | "consumed" | "unreachable";
  returned_quantity: number;
}

/** What is wrong with a record of what came back; null when nothing is. */
export function objectionToReturn({ outcome, returned_quantity }: WantedReturn, quantity: number): string | null {
  if (returned_quantity > quantity) return `Pesanan ini hanya berisi ${quantity}.`;
  if (outcome === "returned" && returned_quantity === 0) return "Tulis berapa yang dikembalikan.";
  if (outcome !== "returned" && returned_quantity > 0) return "Pilih “dikembalikan” bila ada yang kembali.";
  return null;
}
