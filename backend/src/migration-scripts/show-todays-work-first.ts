import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";

/** Medusa Admin puts every widget below its own list; what waits for officers (`src/admin/widgets/today.tsx`) belongs above the orders. */
export default async function showTodaysWorkFirst({ container }: { container: MedusaContainer }): Promise<void> {
  const settings = container.resolve(Modules.SETTINGS);
  if (await settings.getSystemDefaultLayoutConfiguration("order.list")) return;
  await settings.setSystemDefaultLayoutConfiguration("order.list", { widgets: { "core:OrderListTable": { order: 1 } } });
}
