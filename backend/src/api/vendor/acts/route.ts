import { VendorActList, VendorActQuery } from "../../../contracts/acts";
import { vendorEndpoint } from "../../../http/callers";
import { vendorActs } from "../../../workflows/audit/vendor-acts";

export const GET = vendorEndpoint(
  { summary: "Siapa dari lapak ini melakukan apa", query: VendorActQuery, response: VendorActList },
  async ({ query, vendorId, scope }) => vendorActs(scope, vendorId, query.before),
);
