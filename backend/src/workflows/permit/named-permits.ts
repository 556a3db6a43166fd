import type { RemoteQueryFunction } from "@medusajs/framework/types";
import type { PermitState } from "../../modules/permit/rules/lifecycle";
import type { PermitRecordKind } from "../../reference/permit-kinds";
import type { Picks } from "./cover";

export type { Picks } from "./cover";

/** A permit as product pages name it. */
export interface NamedPermit {
  id: string;
  kind: PermitRecordKind;
  /** Normalised. */
  number: string;
  issued_on: string | null;
  expires_on: string | null;
  state: PermitState;
}

type Query = Omit<RemoteQueryFunction, symbol>;

/** What is in force stands before what is under way, and that before what is over. */
const ORDER: readonly PermitState[] = ["verified", "submitted", "draft", "rejected", "expired", "revoked"];
const FOOD: readonly PermitRecordKind[] = ["pirt", "bpom_md", "bpom_ml"];

const FIELDS = ["id", "kind", "number", "issued_on", "expires_on", "state"];

/** What a product's form shows as picked. */
function picksAmong(permits: NamedPermit[]): Picks {
  const known = permits.filter(({ state }) => state !== "superseded").sort((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state));
  return {
    halal_permit_id: known.find(({ kind }) => kind === "halal")?.id ?? null,
    food_permit_id: known.find(({ kind }) => FOOD.includes(kind))?.id ?? null,
  };
}

/** What these listings are named under, and the permits `alsoIds`: two queries, however many there are. */
export async function namedPermits(
  query: Query,
  listingIds: string[],
  alsoIds: string[],
): Promise<{ picks: Map<string, Picks>; permits: Map<string, NamedPermit> }> {
  if (listingIds.length === 0) return { picks: new Map(), permits: new Map() };
  const { data: covered } = await query.graph({
    entity: "permit_coverage",
    fields: ["listing_id", "permit_id"],
    filters: { listing_id: listingIds },
  });
  const ids = [...new Set([...covered.map((row) => row.permit_id), ...alsoIds])];
  if (ids.length === 0) return { picks: new Map(), permits: new Map() };
  const { data } = await query.graph({ entity: "permit", fields: FIELDS, filters: { id: ids } });
  const permits = new Map((data as unknown as NamedPermit[]).map((permit) => [permit.id, permit]));
  const under = new Map<string, NamedPermit[]>();
  for (const { listing_id, permit_id } of covered) {
    const permit = permits.get(permit_id);
    if (permit) under.set(listing_id, [...(under.get(listing_id) ?? []), permit]);
  }
  return { picks: new Map([...under].map(([listingId, named]) => [listingId, picksAmong(named)])), permits };
}
