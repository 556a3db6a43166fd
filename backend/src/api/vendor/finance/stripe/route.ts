import { ConnectStripe, StripeOnboarding } from "../../../../contracts/payout";
import { vendorEndpoint } from "../../../../http/callers";
import { connectStripeWorkflow } from "../../../../workflows/payout/connect-stripe";

export const POST = vendorEndpoint(
  { summary: "Hubungkan pencairan dengan akun Stripe; meminta kata sandi pemilik", body: ConnectStripe, response: StripeOnboarding },
  async ({ vendorId, memberId, body, scope }) => {
    const { result } = await connectStripeWorkflow(scope).run({
      input: { vendor_id: vendorId, member_id: memberId, password: body.password, wish: "connect" },
    });
    return { url: result! };
  },
);
