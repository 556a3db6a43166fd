import type { MedusaContainer } from "@medusajs/framework/types";
import type { AppliedMatches } from "../../contracts/statement";
import { isProblem } from "../../http/problem";
import { settleChargeWorkflow } from "../charge/settle-charge";
import { type JudgedLine, judgeLines, linesOf } from "./judge-lines";

/** What a charge keeps about where its money was seen. */
export const noteOf = ({ line }: Pick<JudgedLine, "line">) => `Mutasi ${line.day}: ${line.description}`.slice(0, 200);

interface Settling {
  judged: JudgedLine;
  charge_id: string;
  officerId: string;
}

/**
 * The line's money becomes the charge's. Settled first, noted afterwards: whoever dies in between leaves a line whose payment is known to have
 * arrived, and the next run only has to note it.
 */
export async function settleLine(container: MedusaContainer, { judged, charge_id, officerId }: Settling): Promise<void> {
  const { line, verdict } = judged;
  if (verdict.kind !== "settled") {
    await settleChargeWorkflow(container).run({
      input: { charge_id, seen: { amount: line.amount, by: officerId, note: noteOf(judged) } },
    });
  }
  await linesOf(container).decide(line.id, { state: "applied", charge_id, note: null, decided_by: officerId });
}

const isCertain = ({ verdict }: JudgedLine) => verdict.kind === "matched" || verdict.kind === "settled";

/** Settles up to `limit` of the payments that are certain, each in its own transaction and under its own order's lock. */
export async function applyMatches(container: MedusaContainer, limit: number, officerId: string): Promise<AppliedMatches> {
  const certain = (await judgeLines(container)).filter(isCertain);
  const refused: AppliedMatches["refused"] = [];
  let applied = 0;
  for (const judged of certain.slice(0, limit)) {
    const { verdict } = judged;
    if (verdict.kind !== "matched" && verdict.kind !== "settled") continue;
    try {
      await settleLine(container, { judged, charge_id: verdict.charge, officerId });
      applied += 1;
    } catch (error) {
      if (!isProblem(error)) throw error;
      refused.push({ line_id: judged.line.id, message: error.message });
    }
  }
  return { applied, refused, remaining: Math.max(0, certain.length - limit) };
}
