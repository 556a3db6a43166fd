import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { AuditEntry } from "../../../modules/audit/rules/entry";
import { OUTBOX_MODULE } from "../../../modules/outbox";
import type { OutboxModuleService } from "../../../modules/outbox/service";
import { PAYOUT_MODULE } from "../../../modules/payout";
import { digitsOf, numberHint } from "../../../modules/payout/rules/account";
import type { PayoutModuleService } from "../../../modules/payout/service";
import { kickOutbox } from "../../../outbox/kick";
import { bankOf } from "../../../reference/banks";
import { PAYOUT_TERMS } from "../../../reference/payout-terms";
import { recordAudit } from "../../audit/record";
import { lettersToOwners } from "../letters-to-owners";
import type { SaveAccountInput } from "../save-account";

const HOUR = 3_600_000;

interface Replacement {
  input: SaveAccountInput;
  member: { id: string; name: string };
}

/** Writes the account and the letters to every owner in one transaction. It is the last step, so there is nothing to undo. */
export const replaceAccountStep = createStep("replace-payout-account", async ({ input, member }: Replacement, { container }) => {
  const { vendor_id, bank_code, account_number, holder_name } = input;
  const changed = new Date();
  const usable_from = new Date(changed.getTime() + PAYOUT_TERMS.accountHoldHours * HOUR);
  const letters = await lettersToOwners(container, vendor_id, changed, (business_name) => ({
    template: "payout-account-changed",
    data: {
      business_name,
      bank: bankOf(bank_code)?.name ?? bank_code,
      number_hint: numberHint(digitsOf(account_number)),
      changed_by: member.name,
      usable_from: usable_from.toISOString(),
    },
  }));
  const outbox = container.resolve<OutboxModuleService>(OUTBOX_MODULE);
  const account = { vendor_id, bank_code, account_number, holder_name, usable_from, changed_by: member.id };
  const id = await container.resolve<PayoutModuleService>(PAYOUT_MODULE).replaceAccount(account, async (sameTransaction) => {
    await outbox.enqueue(letters, sameTransaction);
    const entry: AuditEntry = {
      actor: { type: "member", ...member },
      action: "payout_account.replace",
      subject: { type: "vendor", id: vendor_id },
      ...{ vendor_id, after: { bank: bank_code, usable_from } },
    };
    await recordAudit([entry], sameTransaction);
  });
  setImmediate(() => kickOutbox(container));
  return new StepResponse({ id });
});
