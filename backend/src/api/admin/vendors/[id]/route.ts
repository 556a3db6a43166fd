import { z } from "zod";
import { AdminVendorView } from "../../../../contracts/vendor";
import { officerEndpoint } from "../../../../http/callers";
import { readVendor } from "../view";

export const GET = officerEndpoint(
  {
    summary: "Satu usaha: pengajuan, anggota, dan riwayat keputusan",
    params: z.strictObject({ id: z.string() }),
    response: AdminVendorView,
  },
  ({ params, scope }) => readVendor(params.id, scope),
);
