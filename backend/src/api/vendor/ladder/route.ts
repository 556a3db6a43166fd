import { VendorLadder } from "../../../contracts/ladder";
import { vendorEndpoint } from "../../../http/callers";
import { readLadder } from "../../../workflows/vendor/read-ladder";

export const GET = vendorEndpoint(
  { summary: "Tangga usaha ini dan langkah terbaik berikutnya", response: VendorLadder },
  async ({ vendorId, scope }) => readLadder(scope, vendorId),
);
