import { Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { notFound, Problem } from "../../../http/problem";
import { vendorsOf } from "../../vendor/steps/change-vendor";
import type { SaveAccountInput } from "../save-account";

/** That the person at the keyboard is the member, not somebody who found the browser open. */
export const confirmPasswordStep = createStep(
  "confirm-password",
  async ({ member_id, password }: Pick<SaveAccountInput, "member_id" | "password">, { container }) => {
    const [member] = await vendorsOf(container).listMembers({ id: member_id }, { take: 1 });
    if (!member) throw notFound("Anggota");
    const known = await container.resolve(Modules.AUTH).authenticate("emailpass", { body: { email: member.email, password } });
    if (!known.success || known.authIdentity?.app_metadata?.vendor_id !== member.id) {
      const message = "Kata sandi tidak cocok.";
      throw new Problem("invalid", "password", message, [{ field: "password", message }]);
    }
    return new StepResponse({ id: member.id, name: member.name });
  },
);
