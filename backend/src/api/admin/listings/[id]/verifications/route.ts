import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "zod";
import { VerifyClaim } from "../../../../../contracts/listing";
import { Done } from "../../../../../contracts/primitives";
import { officerEndpoint } from "../../../../../http/callers";
import { verifyClaimWorkflow } from "../../../../../workflows/listing/verify-claim";

const params = z.strictObject({ id: z.string() });

export const POST = officerEndpoint(
  { summary: "Catat hasil pemeriksaan klaim", params, body: VerifyClaim, response: Done },
  async ({ params, body, officerId, scope }) => {
    const { data } = await scope.resolve(ContainerRegistrationKeys.QUERY).graph({
      entity: "user",
      fields: ["first_name", "last_name", "email"],
      filters: { id: officerId },
    });
    const [user] = data;
    const name = [user?.first_name, user?.last_name].filter(Boolean).join(" ") || user?.email || officerId;
    await verifyClaimWorkflow(scope).run({ input: { listing_id: params.id, ...body, actor: { id: officerId, name } } });
    return { done: true as const };
  },
);
