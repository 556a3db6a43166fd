import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { VendorOverview } from "../../../contracts/vendor";
import { vendorEndpoint } from "../../../http/callers";
import { notFound } from "../../../http/problem";
import { countAsked } from "../../../workflows/complaint/views";
import { noticesOf, vendorReader } from "../../../workflows/notice/views";
import { figuresOf } from "./figures";

export const GET = vendorEndpoint({ summary: "Isi halaman depan panel penjual", response: VendorOverview }, async (input) => {
  const { vendorId, scope } = input;
  const query = scope.resolve(ContainerRegistrationKeys.QUERY);
  const [{ data }, figures, complaints, unread_notices] = await Promise.all([
    query.graph({ entity: "vendor", fields: ["business_name", "handle", "state"], filters: { id: vendorId } }),
    figuresOf(vendorId, scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)),
    countAsked(scope, vendorId),
    noticesOf(scope).countUnread(vendorReader(input)),
  ]);
  const [vendor] = data;
  if (!vendor) throw notFound("Usaha");
  return { name: vendor.business_name, handle: vendor.handle, state: vendor.state, complaints, unread_notices, ...figures };
});
