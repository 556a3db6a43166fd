import { writeFileSync } from "node:fs";
import type { ExecArgs } from "@medusajs/framework/types";
import { checkLedger } from "../workflows/ledger/check";

/** `npm run ledger:check` runs this with `medusa exec` and reads the report from the file named in the environment. */
export default async function reportOnLedger({ container }: ExecArgs): Promise<void> {
  const { LEDGER_REPORT, LEDGER_QUICK, LEDGER_HEAD } = process.env;
  const [seq, hash] = LEDGER_HEAD?.split(":") ?? [];
  const known = seq && hash ? { seq: Number(seq), hash } : undefined;
  const report = await checkLedger(container, { quick: LEDGER_QUICK === "true", known });
  writeFileSync(LEDGER_REPORT!, JSON.stringify(report));
}
