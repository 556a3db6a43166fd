import { JournalList, JournalQuery } from "../../../../contracts/ledger-pages";
import { officerEndpoint } from "../../../../http/callers";
import { listJournals } from "../../../../workflows/ledger/officer-views";

export const GET = officerEndpoint(
  { summary: "Jurnal satu akun, yang terbaru dulu", query: JournalQuery, response: JournalList },
  ({ query, scope }) => listJournals(scope, query.account, query.before),
);
