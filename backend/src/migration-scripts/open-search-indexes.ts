import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";

/** An index takes documents only once it was filled for the first time; on a new database that is done at once, before anything is listed. */
export default async function openSearchIndexes({ container }: { container: MedusaContainer }): Promise<void> {
  await container.resolve(Modules.SEARCH).reindex();
}
