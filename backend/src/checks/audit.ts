import type { ExecArgs } from "@medusajs/framework/types";
import { checkAudit } from "../workflows/audit/check";
import { wanted, writeReport } from "./report";

/** `npm run audit:check` runs this with `medusa exec`. */
export default async function reportOnAudit({ container }: ExecArgs): Promise<void> {
  writeReport(await checkAudit(container, wanted()));
}
