import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { z } from "zod";
import { ClaimList, ClaimQuery } from "../../../contracts/listing";
import { officerEndpoint } from "../../../http/callers";
import { listClaims } from "../../../workflows/listing/claims";

export const GET = officerEndpoint(
  {
    summary: "Klaim halal dan izin pangan untuk diperiksa",
    query: ClaimQuery as z.ZodType<z.infer<typeof ClaimQuery>>,
    response: ClaimList,
  },
  async ({ query, scope }) => listClaims(scope.resolve(ContainerRegistrationKeys.QUERY), query),
);
