import type { MedusaContainer } from "@medusajs/framework/types";
import type { StatementLineView, StatementList, StatementVerdict } from "../../contracts/statement";
import type { StatementLineRow } from "../../modules/statement/service";
import { PAGE_SIZE, pageOf } from "../order/views";
import { type Candidate, type JudgedLine, judgeLines, linesOf } from "./judge-lines";

type View = StatementLineView["candidates"][number];

const candidateView = ({ id, order_group_id, number, contact_name, method, payment_state, amount }: Candidate): View => ({
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

const doneView = (line: StatementLineRow): StatementLineView => ({ ...plain(line), verdict: "done", ambiguity: null, candidates: [] });

/** One page of the lines of one kind, and how many wait of each. */
export async function listLines(container: MedusaContainer, verdict: StatementVerdict, page: number): Promise<StatementList> {
  const judged = await judgeLines(container);
  const counts = { matched: 0, settled: 0, ambiguous: 0, unknown: 0 };
  for (const one of judged) counts[verdictOf(one)] += 1;
  const skip = (page - 1) * PAGE_SIZE;
  const found =
    verdict === "done"
      ? (
          await linesOf(container).listStatementLines(
            { state: ["applied", "dismissed"] },
            { order: { day: "DESC", id: "DESC" }, skip, take: PAGE_SIZE + 1 },
          )
        ).map(doneView)
      : judged
          .filter((one) => verdictOf(one) === verdict)
          .slice(skip, skip + PAGE_SIZE + 1)
          .map(lineView);
  const { page: lines, has_next } = pageOf(found);
  return { lines, page, has_next, counts };
}
