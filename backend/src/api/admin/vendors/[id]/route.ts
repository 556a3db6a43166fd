import { z } from "zod";
import { AdminVendorView } from "../../../../contracts/vendor";
import { officerEndpoint } from "../../../../http/callers";
import { readVendor } from "../view";

export const GET = officerEndpoint(
  {
    summary: "One vendor with its application, people and decisions",
    params: z.strictObject({ id: z.string() }),
    response: AdminVendorView,
  },
  ({ params, scope }) => readVendor(params.id, scope),
);
