import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { MemberList } from "../../../contracts/vendor";
import { vendorEndpoint } from "../../../http/callers";

const MOST = 100;

export const GET = vendorEndpoint(
  { summary: "Anggota usaha dan undangan yang masih berlaku", response: MemberList },
  async ({ vendorId, memberId, scope }) => {
    const query = scope.resolve(ContainerRegistrationKeys.QUERY);
    const [{ data: memberships }, { data: invitations }] = await Promise.all([
      query.graph({
        entity: "membership",
        fields: ["id", "role", "member.id", "member.name", "member.email"],
        filters: { vendor_id: vendorId },
        pagination: { take: MOST, order: { created_at: "ASC" } },
      }),
      query.graph({
        entity: "invitation",
        fields: ["id", "email", "role", "expires_at"],
        filters: { vendor_id: vendorId, accepted_at: null, expires_at: { $gt: new Date() } },
        pagination: { take: MOST, order: { created_at: "ASC" } },
      }),
    ]);
    return {
      members: memberships.flatMap(({ id, role, member }) =>
        member ? [{ id, role, name: member.name, email: member.email, is_me: member.id === memberId }] : [],
      ),
      invitations: invitations.map(({ id, email, role, expires_at }) => ({
        id,
        email,
        role,
        expires_at: new Date(expires_at).toISOString(),
      })),
    };
  },
);
