import { SavedReasonList, SavedReasonQuery, SavedReasonView, WriteReason } from "../../../contracts/work";
import { officerEndpoint } from "../../../http/callers";
import { savedReasons, writeReason } from "../../../workflows/work/reasons";

export const GET = officerEndpoint(
  { summary: "Alasan tersimpan yang dipakai bersama para petugas", query: SavedReasonQuery, response: SavedReasonList },
  ({ query, scope }) => savedReasons(scope, query.kind),
);

export const POST = officerEndpoint(
  { summary: "Simpan alasan untuk dipakai lagi", body: WriteReason, response: SavedReasonView, status: 201 },
  ({ body, officerId, scope }) => writeReason(scope, { ...body, officerId }),
);
