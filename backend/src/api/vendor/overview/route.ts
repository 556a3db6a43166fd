import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { VendorOverview } from "../../../contracts/vendor";
import { vendorEndpoint } from "../../../http/callers";
import { notFound } from "../../../http/problem";
import { countAsked } from "../../../workflows/complaint/views";
import { figuresOf } from "./figures";

export const GET = vendorEndpoint({ summary: "Isi halaman depan panel penjual", response: VendorOverview }, async ({ vendorId, scope }) => {
  const query = scope.resolve(ContainerRegistrationKeys.QUERY);
  const [{ data }, figures, complaints] = await Promise.all([
    query.graph({ entity: "vendor", fields: ["business_name", "handle", "state"], filters: { id: vendorId } }),
    figuresOf(vendorId, scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)),
    countAsked(scope, vendorId),
  ]);
  const [vendor] = data;
  if (!vendor) throw notFound("Usaha");
  return { name: vendor.business_name, handle: vendor.handle, state: vendor.state, complaints, ...figures };
});
