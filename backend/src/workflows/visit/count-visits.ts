import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { CountVisits } from "../../contracts/visit";
import { dayInJakarta } from "../../modules/listing/rules/today";
import { VISIT_MODULE } from "../../modules/visit";
import type { VisitModuleService } from "../../modules/visit/service";

/** Counts what was looked at today. What is neither a product nor a shop of ours is left out, and the same subject twice is added up. */
export async function countVisits(container: MedusaContainer, visits: CountVisits["visits"]): Promise<void> {
  const visitors = new Map<string, number>();
  for (const { subject, visitors: more } of visits) visitors.set(subject, (visitors.get(subject) ?? 0) + more);
  const subjects = [...visitors.keys()];
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const named = (prefix: string) => subjects.filter((id) => id.startsWith(prefix));
  const [listings, vendors] = await Promise.all([
    query.graph({ entity: "listing", fields: ["id", "vendor_id"], filters: { id: named("lst_") } }),
    query.graph({ entity: "vendor", fields: ["id"], filters: { id: named("ven_") } }),
  ]);
  const owned = [...listings.data, ...vendors.data.map(({ id }) => ({ id, vendor_id: id }))];
  await container.resolve<VisitModuleService>(VISIT_MODULE).add(
    dayInJakarta(),
    owned.map(({ id, vendor_id }) => ({ subject_id: id, vendor_id, visitors: visitors.get(id) ?? 0 })),
  );
}
