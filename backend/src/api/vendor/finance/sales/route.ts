import { SalesQuery, SalesReport } from "../../../../contracts/sales";
import { vendorEndpoint } from "../../../../http/callers";
import { salesReport } from "../../../../workflows/sales/report";

export const GET = vendorEndpoint(
  { summary: "Penjualan per hari, pembanding, dan produk terlaris", query: SalesQuery, response: SalesReport },
  ({ query, vendorId, scope }) => salesReport(scope, vendorId, query.days),
);
