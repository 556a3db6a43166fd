import { PayoutAccountPage, SavePayoutAccount } from "../../../../contracts/payout";
import { vendorEndpoint } from "../../../../http/callers";
import { accountPage } from "../../../../workflows/payout/account-view";
import { saveAccountWorkflow } from "../../../../workflows/payout/save-account";

export const GET = vendorEndpoint(
  { summary: "Rekening pencairan, nomornya disamarkan", response: PayoutAccountPage },
  ({ vendorId, role, scope }) => accountPage(scope, vendorId, role),
);

export const PUT = vendorEndpoint(
  { summary: "Ganti rekening pencairan; meminta kata sandi pemilik", body: SavePayoutAccount, response: PayoutAccountPage },
  async ({ vendorId, memberId, role, body, scope }) => {
    await saveAccountWorkflow(scope).run({ input: { vendor_id: vendorId, member_id: memberId, ...body } });
    return accountPage(scope, vendorId, role);
  },
);
