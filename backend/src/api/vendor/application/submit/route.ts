import { ApplicationView } from "../../../../contracts/vendor";
import { vendorEndpoint } from "../../../../http/callers";
import { submitApplicationWorkflow } from "../../../../workflows/vendor/submit-application";
import { readApplication } from "../view";

export const POST = vendorEndpoint(
  { summary: "Ajukan ke kota, pertama kali atau setelah diperbaiki", response: ApplicationView },
  async ({ vendorId, memberId, scope }) => {
    await submitApplicationWorkflow(scope).run({ input: { vendor_id: vendorId, member_id: memberId } });
    return (await readApplication(vendorId, scope)).view;
  },
);
