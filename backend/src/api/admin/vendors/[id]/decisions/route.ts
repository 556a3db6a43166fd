import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { z } from "zod";
import { AdminVendorView, Decide } from "../../../../../contracts/vendor";
import { officerEndpoint } from "../../../../../http/callers";
import { decideApplicationWorkflow } from "../../../../../workflows/vendor/decide-application";
import { readVendor } from "../../view";

/** The name a decision is recorded under; an API key decides in its own name. */
async function officerName(id: string, scope: MedusaContainer): Promise<string> {
  const [user] = await scope.resolve(Modules.USER).listUsers({ id }, { take: 1 });
  return [user?.first_name, user?.last_name].filter(Boolean).join(" ") || user?.email || id;
}

export const POST = officerEndpoint(
  {
    summary: "Setujui, minta perbaikan, tolak, tangguhkan, atau pulihkan",
    params: z.strictObject({ id: z.string() }),
    body: Decide,
    response: AdminVendorView,
  },
  async ({ params, body, officerId, scope }) => {
    const actor = { id: officerId, name: await officerName(officerId, scope) };
    await decideApplicationWorkflow(scope).run({ input: { vendor_id: params.id, ...body, actor } });
    return readVendor(params.id, scope);
  },
);
