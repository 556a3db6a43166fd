import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";

/** Who a decision is recorded under; an API key decides in its own name. */
export async function readOfficer(id: string, scope: MedusaContainer): Promise<{ id: string; name: string }> {
  const [user] = await scope.resolve(Modules.USER).listUsers({ id }, { take: 1 });
  return { id, name: [user?.first_name, user?.last_name].filter(Boolean).join(" ") || user?.email || id };
}
