import type { MedusaRequest } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "zod";
import { officerEndpoint } from "../../../../../http/callers";
import { cancelOrderWorkflow } from "../../../../../workflows/order/cancel-order";
import { vendorOrderOf } from "../../../../../workflows/order/vendor-order-of";
import { readOfficer } from "../../../officer";

const REASON = "Dibatalkan petugas.";

/** Medusa Admin's own button: it ends the shop's order as ours does, so that stock, share, group and shopper follow. */
export const POST = officerEndpoint(
  {
    summary: "Batalkan pesanan dari halaman pesanan Medusa Admin",
    params: z.strictObject({ id: z.string() }),
    query: z.object({ fields: z.string().optional() }),
    response: z.strictObject({ order: z.record(z.string(), z.unknown()) }),
  },
  async ({ params, officerId, scope, req }) => {
    const { id } = await vendorOrderOf(scope, { order_id: params.id });
    const actor = await readOfficer(officerId, scope);
    await cancelOrderWorkflow(scope).run({ input: { vendor_order_id: id, by: "officer", reason: REASON, actor } });
    const { fields } = (req as MedusaRequest).queryConfig;
    const { data } = await scope.resolve(ContainerRegistrationKeys.QUERY).graph({ entity: "order", fields, filters: { id: params.id } });
    return { order: data[0] as unknown as Record<string, unknown> };
  },
);
