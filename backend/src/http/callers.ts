import type { MemberRole } from "../contracts/vendor";
import { type EndpointContract, type EndpointHandler, type EndpointInput, endpoint } from "./endpoint";
import { notFound, Problem } from "./problem";

/** Endpoints whose handler may rely on who calls. The guards of each area fill the caller in; these say it in the types. */
export interface MemberInput {
  memberId: string;
}
export interface VendorInput extends MemberInput {
  vendorId: string;
  role: MemberRole;
}
export interface OfficerInput {
  officerId: string;
}

type Input<P, Q, B, C> = Omit<EndpointInput<P, Q, B>, "actorId" | "vendorId" | "role"> & C;

const signInFirst = () => new Problem("unauthorized", "unauthorized", "Masuk dulu untuk melanjutkan.");

/** `/vendor` routes where a person acts for themselves: no business is bound. */
export function memberEndpoint<P = object, Q = object, B = object, R = unknown>(
  contract: EndpointContract<P, Q, B, R>,
  handle: (input: Input<P, Q, B, MemberInput>) => Promise<R>,
): EndpointHandler {
  return endpoint(contract, async ({ actorId, vendorId: _, role: __, ...rest }) => {
    if (!actorId) throw signInFirst();
    return handle({ ...rest, memberId: actorId });
  });
}

/** `/vendor` routes about the bound business. Which of its people may call them is said in rules/role-policy and kept by the guard. */
export function vendorEndpoint<P = object, Q = object, B = object, R = unknown>(
  contract: EndpointContract<P, Q, B, R>,
  handle: (input: Input<P, Q, B, VendorInput>) => Promise<R>,
): EndpointHandler {
  return endpoint(contract, async ({ actorId, vendorId, role, ...rest }) => {
    if (!actorId) throw signInFirst();
    if (!vendorId || !role) throw notFound("Usaha");
    return handle({ ...rest, memberId: actorId, vendorId, role });
  });
}

/** `/admin` routes; Medusa has authenticated the officer. */
export function officerEndpoint<P = object, Q = object, B = object, R = unknown>(
  contract: EndpointContract<P, Q, B, R>,
  handle: (input: Input<P, Q, B, OfficerInput>) => Promise<R>,
): EndpointHandler {
  return endpoint(contract, async ({ actorId, vendorId: _, role: __, ...rest }) => {
    if (!actorId) throw signInFirst();
    return handle({ ...rest, officerId: actorId });
  });
}
