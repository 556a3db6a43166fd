import type { RemoteQueryFunction } from "@medusajs/framework/types";
import { FOUNDATION } from "../../foundation/ids";

let known: Promise<string> | undefined;

async function ask(query: Omit<RemoteQueryFunction, symbol>): Promise<string> {
  const { data } = await query.graph({ entity: "stock_location", fields: ["id"], filters: { name: FOUNDATION.premises } });
  const [place] = data;
  if (!place) throw new Error("The foundation lacks its stock location; run the migrations.");
  return place.id;
}

/**
 * The place "premises", where the stock of shops' own stalls is counted. Goods on consignment are levels of the same item at a booth's
 * location and must not be sold from here. Asked once per process.
 */
export function premisesId(query: Omit<RemoteQueryFunction, symbol>): Promise<string> {
  known ??= ask(query).catch((error: unknown) => {
    known = undefined;
    throw error;
  });
  return known;
}
