import { ConnectStripe, PayoutAccountPage } from "../../../../../contracts/payout";
import { vendorEndpoint } from "../../../../../http/callers";
import { accountPage } from "../../../../../workflows/payout/account-view";
import { connectStripeWorkflow } from "../../../../../workflows/payout/connect-stripe";

export const POST = vendorEndpoint(
  { summary: "Putuskan akun Stripe; pencairan ke rekening bank lagi", body: ConnectStripe, response: PayoutAccountPage },
  async ({ vendorId, memberId, role, body, scope }) => {
    await connectStripeWorkflow(scope).run({
      input: { vendor_id: vendorId, member_id: memberId, password: body.password, wish: "disconnect" },
    });
    return accountPage(scope, vendorId, role);
  },
);
