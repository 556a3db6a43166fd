import { PermitChoices } from "../../../../contracts/permit";
import { vendorEndpoint } from "../../../../http/callers";
import { permitChoices } from "../../../../workflows/permit/views";

export const GET = vendorEndpoint(
  { summary: "Izin yang bisa dipilih di formulir produk", response: PermitChoices },
  async ({ vendorId, scope }) => ({ permits: await permitChoices(scope, vendorId) }),
);
