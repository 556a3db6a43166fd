import type { PublicRecall, PublicRecallList } from "@lapak/backend/contracts/recall";
import { redirect } from "@remix-run/node";
import { BackendProblem, backend } from "./backend.server";

/** Open recalls of one shop or one product. */
export const recallsOf = async (filter: { shop: string } | { product: string }): Promise<PublicRecall[]> =>
  (await backend<PublicRecallList>("/store/recalls", { query: filter })).recalls;

/** A product that cannot be found because it is being recalled leads to the notice; for a while only, so nobody remembers the way. */
export async function orRecallNotice<T>(product: string, answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (problem) {
    if (!(problem instanceof BackendProblem) || problem.status !== 404) throw problem;
    const [recall] = await recallsOf({ product }).catch(() => []);
    throw recall ? redirect(`/penarikan/${recall.number}`, { headers: { "cache-control": "no-store" } }) : problem;
  }
}
