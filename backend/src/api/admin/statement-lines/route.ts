import { ImportedStatement, StatementList, StatementQuery } from "../../../contracts/statement";
import { officerEndpoint } from "../../../http/callers";
import { uploadedStatement } from "../../../http/upload";
import { importStatement } from "../../../workflows/statement/import-statement";
import { listLines } from "../../../workflows/statement/views";

export const GET = officerEndpoint(
  { summary: "Uang masuk menurut mutasi rekening, dan pesanan siapa", query: StatementQuery, response: StatementList },
  async ({ query, scope }) => listLines(scope, query.verdict, query.page),
);

export const POST = officerEndpoint(
  { summary: "Masukkan mutasi rekening", upload: "file", response: ImportedStatement, status: 201 },
  async ({ req, officerId, scope }) => importStatement(scope, uploadedStatement(req), officerId),
);
