import { PayoutAccountPage } from "../../../../../contracts/payout";
import { vendorEndpoint } from "../../../../../http/callers";
import { accountPage } from "../../../../../workflows/payout/account-view";
import { refreshConnection } from "../../../../../workflows/payout/connect-stripe";

export const POST = vendorEndpoint(
  { summary: "Tanya Stripe apakah akun yang dihubungkan sudah bisa menerima", response: PayoutAccountPage },
  async ({ vendorId, role, scope }) => {
    await refreshConnection(scope, vendorId);
    return accountPage(scope, vendorId, role);
  },
);
