import type { MedusaContainer } from "@medusajs/framework/types";
import { PayoutAccountPage, SavePayoutAccount } from "../../../../contracts/payout";
import { ownerEndpoint, vendorEndpoint } from "../../../../http/callers";
import { BANKS } from "../../../../reference/banks";
import { PAYOUT_TERMS } from "../../../../reference/payout-terms";
import { readAccount } from "../../../../workflows/payout/account-view";
import { saveAccountWorkflow } from "../../../../workflows/payout/save-account";

const banks = BANKS.map(({ code, name }) => ({ code, name }));

async function page(scope: MedusaContainer, vendorId: string, role: "owner" | "staff"): Promise<PayoutAccountPage> {
  const account = await readAccount(scope, vendorId);
  return { account, banks, can_change: role === "owner", hold_hours: PAYOUT_TERMS.accountHoldHours };
}

export const GET = vendorEndpoint(
  { summary: "Rekening pencairan, nomornya disamarkan", response: PayoutAccountPage },
  ({ vendorId, role, scope }) => page(scope, vendorId, role),
);

export const PUT = ownerEndpoint(
  { summary: "Ganti rekening pencairan; meminta kata sandi pemilik", body: SavePayoutAccount, response: PayoutAccountPage },
  async ({ vendorId, memberId, role, body, scope }) => {
    await saveAccountWorkflow(scope).run({ input: { vendor_id: vendorId, member_id: memberId, ...body } });
    return page(scope, vendorId, role);
  },
);
