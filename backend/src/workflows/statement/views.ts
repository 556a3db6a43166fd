import type { MedusaContainer } from "@medusajs/framework/types";
import type { StatementLineView, StatementList, StatementVerdict } from "../../contracts/statement";
import type { StatementLineRow } from "../../modules/statement/service";
import { PAGE_SIZE, pageOf } from "../order/views";
import { type JudgedLine, judgeLines, type Known, linesOf, readCandidatesById } from "./judge-lines";

type View = StatementLineView["candidates"][number];

const candidateView = ({ id, order_group_id, number, contact_name, method, payment_state, amount }: Known): View => ({
  ...{ charge_id: id, order_group_id, number, contact_name, method, payment_state, amount },
});

const plain = ({ id, day, time, amount, description, state, note, decided_at }: StatementLineRow) => ({
  ...{ id, day, time, amount, description, state, note },
  decided_at: decided_at ? new Date(decided_at).toISOString() : null,
});

/** Lines that wait are money that came in, so none of them is outgoing. */
const verdictOf = ({ verdict }: JudgedLine): Exclude<StatementVerdict, "done"> => (verdict.kind === "outgoing" ? "unknown" : verdict.kind);

const lineView = (judged: JudgedLine): StatementLineView => ({
  ...plain(judged.line),
  verdict: verdictOf(judged),
  ambiguity: judged.verdict.kind === "ambiguous" ? judged.verdict.reason : null,
  candidates: judged.candidates.map(candidateView),
});

/** Lines that were decided, newest first, each with the order its money became. */
async function doneLines(container: MedusaContainer, window: { skip: number; take: number }): Promise<StatementLineView[]> {
  const lines = await linesOf(container).listStatementLines(
    { state: ["applied", "dismissed"] },
    { order: { day: "DESC", id: "DESC" }, ...window },
  );
  const known = await readCandidatesById(
    container,
    lines.flatMap(({ charge_id }) => charge_id ?? []),
  );
  return lines.map((line) => ({
    ...plain(line),
    verdict: "done" as const,
    ambiguity: null,
    candidates: known.filter(({ id }) => id === line.charge_id).map(candidateView),
  }));
}

/** One page of the lines of one kind, and how many wait of each. */
export async function listLines(container: MedusaContainer, verdict: StatementVerdict, page: number): Promise<StatementList> {
  const judged = await judgeLines(container);
  const counts = { matched: 0, settled: 0, ambiguous: 0, unknown: 0 };
  for (const one of judged) counts[verdictOf(one)] += 1;
  const skip = (page - 1) * PAGE_SIZE;
  const found =
    verdict === "done"
      ? await doneLines(container, { skip, take: PAGE_SIZE + 1 })
      : judged
          .filter((one) => verdictOf(one) === verdict)
          .slice(skip, skip + PAGE_SIZE + 1)
          .map(lineView);
  const { page: lines, has_next } = pageOf(found);
  return { lines, page, has_next, counts };
}
