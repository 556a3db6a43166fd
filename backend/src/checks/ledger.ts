import type { ExecArgs } from "@medusajs/framework/types";
import { checkLedger } from "../workflows/ledger/check";
import { wanted, writeReport } from "./report";

/** `npm run ledger:check` runs this with `medusa exec`. */
export default async function reportOnLedger({ container }: ExecArgs): Promise<void> {
  writeReport(await checkLedger(container, wanted()));
}
