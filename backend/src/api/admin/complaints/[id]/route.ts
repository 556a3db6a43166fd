import { z } from "zod";
import { AdminComplaint } from "../../../../contracts/complaint";
import { officerEndpoint } from "../../../../http/callers";
import { viewAdminComplaint } from "../../../../workflows/complaint/views";

export const GET = officerEndpoint(
  { summary: "Satu komplain dengan kedua pihak dan buktinya", params: z.strictObject({ id: z.string() }), response: AdminComplaint },
  async ({ params, scope }) => viewAdminComplaint(scope, params.id),
);
