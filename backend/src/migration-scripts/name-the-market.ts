import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { FOUNDATION } from "../foundation/ids";

/** Medusa names every new store after itself; officers read this name above their menu. */
export default async function nameTheMarket({ container }: { container: MedusaContainer }): Promise<void> {
  const stores = container.resolve(Modules.STORE);
  const [store] = await stores.listStores({}, { take: 1 });
  if (store) await stores.updateStores(store.id, { name: FOUNDATION.salesChannel });
}
