import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import type { Actor } from "../../modules/audit/rules/entry";
import { VENDOR_MODULE } from "../../modules/vendor";
import type { VendorModuleService } from "../../modules/vendor/service";

/** The officer behind a user id; an API key acts in its own name. */
export async function officerActor(container: MedusaContainer, id: string): Promise<Actor & { type: "officer" }> {
  const [user] = await container.resolve(Modules.USER).listUsers({ id }, { take: 1 });
  return { type: "officer", id, name: [user?.first_name, user?.last_name].filter(Boolean).join(" ") || user?.email || id };
}

/** The person of a shop behind a member id. */
export async function memberActor(container: MedusaContainer, id: string): Promise<Actor & { type: "member" }> {
  const [member] = await container.resolve<VendorModuleService>(VENDOR_MODULE).listMembers({ id }, { select: ["id", "name"], take: 1 });
  return { type: "member", id, name: member?.name ?? id };
}

/** A job or a deadline, by its name. */
export const systemActor = (id: string): Actor => ({ type: "system", id, name: "Sistem" });
