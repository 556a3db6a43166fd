import { LedgerOverview, RecordSettlement } from "../../../../contracts/ledger-pages";
import { officerEndpoint } from "../../../../http/callers";
import { ledgerOverview } from "../../../../workflows/ledger/officer-views";
import { settleClearingWorkflow } from "../../../../workflows/ledger/settle-clearing";

export const POST = officerEndpoint(
  { summary: "Catat uang penyedia yang sudah masuk bank", body: RecordSettlement, response: LedgerOverview },
  async ({ body, officerId, scope }) => {
    await settleClearingWorkflow(scope).run({ input: { ...body, officer_id: officerId } });
    return ledgerOverview(scope);
  },
);
