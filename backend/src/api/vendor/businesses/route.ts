import { CreateBusiness, Created } from "../../../contracts/vendor";
import { memberEndpoint } from "../../../http/callers";
import { startApplicationWorkflow } from "../../../workflows/vendor/start-application";

export const POST = memberEndpoint(
  { summary: "Mulai pengajuan usaha baru milik pemanggil", body: CreateBusiness, response: Created, status: 201 },
  async ({ body, memberId, scope }) => {
    const { result } = await startApplicationWorkflow(scope).run({ input: { member_id: memberId, ...body } });
    return { id: result.vendor_id };
  },
);
