import type { MemberRole } from "../../../contracts/vendor";

const RANK: Record<MemberRole, number> = { staff: 0, manager: 1, owner: 2 };

export const isAtLeast = (role: MemberRole, least: MemberRole): boolean => RANK[role] >= RANK[least];

/** Whom a person of this role may bring in, send away or give another role: nobody above themselves, and only owners touch owners and managers. */
export const mayAppoint = (role: MemberRole, other: MemberRole): boolean => role === "owner" || (role === "manager" && other === "staff");
