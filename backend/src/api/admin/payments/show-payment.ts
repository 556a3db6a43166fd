import type { MedusaRequest } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "zod";

export const PaymentId = z.strictObject({ id: z.string() });
export const PaymentQuery = z.object({ fields: z.string().optional() });
export const PaymentAnswer = z.strictObject({ payment: z.record(z.string(), z.unknown()) });

/** The payment as Medusa's own page expects it. */
export async function showPayment(req: MedusaRequest, id: string): Promise<z.infer<typeof PaymentAnswer>> {
  const { fields } = req.queryConfig;
  const { data } = await req.scope.resolve(ContainerRegistrationKeys.QUERY).graph({ entity: "payment", fields, filters: { id } });
  return { payment: data[0] as unknown as Record<string, unknown> };
}
