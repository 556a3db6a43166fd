import { z } from "zod";
import { AdminVendorView, Decide } from "../../../../../contracts/vendor";
import { officerEndpoint } from "../../../../../http/callers";
import { decideOrAsk } from "../../../../../workflows/vendor/suspend";
import { readOfficer } from "../../../officer";
import { readVendor } from "../../view";

export const POST = officerEndpoint(
  {
    summary: "Setujui, minta perbaikan, tolak, tangguhkan, atau pulihkan",
    params: z.strictObject({ id: z.string() }),
    body: Decide,
    response: AdminVendorView,
  },
  async ({ params, body: { second_officer = false, ...decision }, officerId, scope }) => {
    const actor = await readOfficer(officerId, scope);
    await decideOrAsk(scope, { vendor_id: params.id, ...decision, actor }, second_officer);
    return readVendor(params.id, scope);
  },
);
