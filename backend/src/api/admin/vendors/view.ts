import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { AdminVendorView } from "../../../contracts/vendor";
import { officerDecisions } from "../../../modules/vendor/rules/lifecycle";
import { areaNames } from "../../../reference/area-names";
import { readApplication } from "../../vendor/application/view";

const MOST_MEMBERS = 50;

/** One vendor as officers see it: the application, its people, and what may be decided now. */
export async function readVendor(id: string, scope: MedusaContainer): Promise<AdminVendorView> {
  const query = scope.resolve(ContainerRegistrationKeys.QUERY);
  const { view, submitted_at } = await readApplication(id, scope);
  const [{ data: memberships }, { metadata }] = await Promise.all([
    query.graph({
      entity: "membership",
      fields: ["role", "member.name", "member.email"],
      filters: { vendor_id: id },
      pagination: { take: MOST_MEMBERS, order: { created_at: "ASC" } },
    }),
    query.graph({ entity: "listing", fields: ["id"], filters: { vendor_id: id }, pagination: { take: 1, skip: 0 } }),
  ]);
  return {
    ...view,
    submitted_at,
    ...areaNames(view.answers),
    members: memberships.flatMap(({ role, member }) => (member ? [{ role, name: member.name, email: member.email }] : [])),
    product_count: metadata?.count ?? 0,
    actions: officerDecisions(view.state),
  };
}
