import { Created, CreateVendorAccount } from "../../../contracts/vendor";
import { endpoint } from "../../../http/endpoint";
import { registerMemberWorkflow } from "../../../workflows/vendor/register-member";

export const POST = endpoint(
  { summary: "Daftarkan orang yang akan mengelola usaha", body: CreateVendorAccount, response: Created, status: 201 },
  async ({ body, scope }) => {
    const { result } = await registerMemberWorkflow(scope).run({ input: body });
    return { id: result.member_id };
  },
);
