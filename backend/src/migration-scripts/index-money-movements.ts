import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

/** What the ledger's sweep asks every half minute: which captures, refunds and hand-overs are new. */
export default async function indexMoneyMovements({ container }: { container: MedusaContainer }): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  await knex.raw("create index if not exists capture_created_at on capture (created_at) where deleted_at is null");
  await knex.raw("create index if not exists refund_created_at on refund (created_at) where deleted_at is null");
  await knex.raw(
    "create index if not exists vendor_order_handed_over_at on vendor_order (handed_over_at) where handed_over_at is not null and deleted_at is null",
  );
}
