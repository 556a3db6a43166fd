import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { VendorMe } from "../../../contracts/vendor";
import { memberEndpoint } from "../../../http/callers";
import { notFound } from "../../../http/problem";

export const GET = memberEndpoint(
  { summary: "Siapa yang masuk, dan untuk usaha apa saja", response: VendorMe },
  async ({ memberId, scope }) => {
    const query = scope.resolve(ContainerRegistrationKeys.QUERY);
    const { data: members } = await query.graph({ entity: "member", fields: ["id", "name", "email"], filters: { id: memberId } });
    const { data: memberships } = await query.graph({
      entity: "membership",
      fields: ["role", "vendor.id", "vendor.business_name", "vendor.handle", "vendor.state"],
      filters: { member_id: memberId },
      pagination: { take: 100, order: { created_at: "ASC" } },
    });
    const [member] = members;
    if (!member) throw notFound("Anggota");
    const businesses = memberships.flatMap(({ role, vendor }) =>
      vendor ? [{ id: vendor.id, name: vendor.business_name, handle: vendor.handle, state: vendor.state, role }] : [],
    );
    return { member: { id: member.id, name: member.name, email: member.email }, businesses };
  },
);
