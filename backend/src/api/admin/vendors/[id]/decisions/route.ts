import { z } from "zod";
import { AdminVendorView, Decide } from "../../../../../contracts/vendor";
import { officerEndpoint } from "../../../../../http/callers";
import { decideApplicationWorkflow } from "../../../../../workflows/vendor/decide-application";
import { readOfficer } from "../../../officer";
import { readVendor } from "../../view";

export const POST = officerEndpoint(
  {
    summary: "Setujui, minta perbaikan, tolak, tangguhkan, atau pulihkan",
    params: z.strictObject({ id: z.string() }),
    body: Decide,
    response: AdminVendorView,
  },
  async ({ params, body, officerId, scope }) => {
    const actor = await readOfficer(officerId, scope);
    await decideApplicationWorkflow(scope).run({ input: { vendor_id: params.id, ...body, actor } });
    return readVendor(params.id, scope);
  },
);
