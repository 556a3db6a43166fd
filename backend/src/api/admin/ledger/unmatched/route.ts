import { Unmatched } from "../../../../contracts/ledger-pages";
import { officerEndpoint } from "../../../../http/callers";
import { findUnmatched } from "../../../../workflows/ledger/officer-views";

export const GET = officerEndpoint({ summary: "Yang belum cocok: uang, jurnal, pencairan", response: Unmatched }, ({ scope }) =>
  findUnmatched(scope),
);
