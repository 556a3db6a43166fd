import { z } from "zod";
import { ConfirmScale, VendorScaleView } from "../../../../../contracts/commission";
import { officerEndpoint } from "../../../../../http/callers";
import { confirmScale, viewScale } from "../../../../../workflows/commission/scale";
import { readOfficer } from "../../../officer";

const params = z.strictObject({ id: z.string() });

export const GET = officerEndpoint(
  { summary: "Skala usaha sebuah lapak", params, response: VendorScaleView },
  async ({ params: { id }, scope }) => viewScale(scope, id),
);

export const POST = officerEndpoint(
  { summary: "Konfirmasi skala usaha sebuah lapak", params, body: ConfirmScale, response: VendorScaleView },
  async ({ params: { id }, body, officerId, scope }) => confirmScale(scope, id, body, await readOfficer(officerId, scope)),
);
