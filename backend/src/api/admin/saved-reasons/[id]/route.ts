import { z } from "zod";
import { Done } from "../../../../contracts/primitives";
import { SavedReasonView, WriteReason } from "../../../../contracts/work";
import { officerEndpoint } from "../../../../http/callers";
import { removeReason, writeReason } from "../../../../workflows/work/reasons";

const params = z.strictObject({ id: z.string().startsWith("wrs_") });

export const PUT = officerEndpoint(
  { summary: "Ubah alasan tersimpan", params, body: WriteReason, response: SavedReasonView },
  ({ params: { id }, body, officerId, scope }) => writeReason(scope, { ...body, id, officerId }),
);

export const DELETE = officerEndpoint(
  { summary: "Hapus alasan tersimpan", params, response: Done },
  async ({ params: { id }, officerId, scope }) => {
    await removeReason(scope, id, officerId);
    return { done: true as const };
  },
);
