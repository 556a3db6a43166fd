import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { createStoresWorkflow, updateStoresWorkflow } from "@medusajs/medusa/core-flows";
import { FOUNDATION } from "../foundation/ids";

/** At its first start Medusa opens a store unless there is one: named after itself and reckoning in euros. Officers read its name above their menu. */
export default async function openTheStore({ container }: { container: MedusaContainer }): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const named = async (entity: "sales_channel" | "stock_location" | "region", name: string) => {
    const { data } = await query.graph({ entity, fields: ["id"], filters: { name } });
    return data[0]?.id;
  };
  const ours = {
    name: FOUNDATION.salesChannel,
    supported_currencies: [{ currency_code: "idr", is_default: true }],
    default_sales_channel_id: await named("sales_channel", FOUNDATION.salesChannel),
    default_location_id: await named("stock_location", FOUNDATION.premises),
    default_region_id: await named("region", FOUNDATION.region),
  };
  const [store] = await container.resolve(Modules.STORE).listStores({}, { take: 1 });
  if (store) await updateStoresWorkflow(container).run({ input: { selector: { id: store.id }, update: ours } });
  else await createStoresWorkflow(container).run({ input: { stores: [ours] } });
}
