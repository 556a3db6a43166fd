import { ApplicationView, SaveApplication } from "../../../contracts/vendor";
import { vendorEndpoint } from "../../../http/callers";
import { saveApplicationWorkflow } from "../../../workflows/vendor/save-application";
import { readApplication } from "./view";

export const GET = vendorEndpoint(
  { summary: "Pengajuan usaha ini: jawaban, foto, catatan, dan keputusan", response: ApplicationView },
  async ({ vendorId, scope }) => (await readApplication(vendorId, scope)).view,
);

export const PATCH = vendorEndpoint(
  { summary: "Simpan sebagian pengajuan", body: SaveApplication, response: ApplicationView },
  async ({ vendorId, body, scope }) => {
    await saveApplicationWorkflow(scope).run({ input: { vendor_id: vendorId, answers: body } });
    return (await readApplication(vendorId, scope)).view;
  },
);
