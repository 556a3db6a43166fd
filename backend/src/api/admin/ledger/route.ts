import { LedgerOverview } from "../../../contracts/ledger-pages";
import { officerEndpoint } from "../../../http/callers";
import { ledgerOverview } from "../../../workflows/ledger/officer-views";

export const GET = officerEndpoint({ summary: "Saldo akun-akun buku besar", response: LedgerOverview }, ({ scope }) =>
  ledgerOverview(scope),
);
