import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

/** The database's own word against overselling, whatever code forgets: what is reserved is there. */
export default async function guardStock({ container }: { container: MedusaContainer }): Promise<void> {
  await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw("alter table inventory_level add constraint stock_covers_reservations check (reserved_quantity <= stocked_quantity)");
}
