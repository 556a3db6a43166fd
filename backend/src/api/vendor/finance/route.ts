import { FinanceOverview } from "../../../contracts/payout";
import { vendorEndpoint } from "../../../http/callers";
import { financeOverview } from "../../../workflows/payout/finance";

export const GET = vendorEndpoint(
  { summary: "Uang lapak: yang bisa dicairkan, yang menunggu, dan alasannya", response: FinanceOverview },
  ({ vendorId, scope }) => financeOverview(scope, vendorId),
);
