import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { PaymentMethod, PaymentState } from "../../contracts/primitives";
import { STATEMENT_MODULE } from "../../modules/statement";
import type { StatementLineRow, StatementModuleService } from "../../modules/statement/service";
import { matchLines, numbersIn, type PayableCharge, type Verdict } from "../../payments/rules/match";
import { CANDIDATES, CHARGE_FACTS } from "./candidates-sql";

export const linesOf = (container: MedusaContainer) => container.resolve<StatementModuleService>(STATEMENT_MODULE);

/** More lines than this wait for nobody: the newest are judged. */
const MOST_LINES = 5_000;
/** Banks book at night and rest at the weekend, so money is looked for a while after the order stopped waiting. */
const BOOKING_DAYS = 3;
/** The longest an order waits for its money, with room to spare. */
const LOOK_BACK_DAYS = 14;

export interface Known {
  id: string;
  number: string;
  order_group_id: string;
  contact_name: string;
  method: PaymentMethod;
  payment_state: PaymentState;
  /** Rupiah received, or asked for until then. */
  amount: number;
}
export type Candidate = Known & PayableCharge;

export interface JudgedLine {
  line: StatementLineRow;
  verdict: Verdict;
  candidates: Candidate[];
}

/** The charges that lines have become. */
export async function readCandidatesById(container: MedusaContainer, ids: readonly string[]): Promise<Known[]> {
  if (ids.length === 0) return [];
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows } = await knex.raw<{ rows: Known[] }>(
    `select ${CHARGE_FACTS} from charge c join order_group g on g.id = c.order_group_id where c.id = any(?::text[])`,
    [[...ids]],
  );
  return rows;
}

/** Charges whose sum or number any of the lines names: one statement, however many lines. Days are Jakarta's. */
async function readCandidates(container: MedusaContainer, lines: readonly StatementLineRow[]): Promise<Candidate[]> {
  if (lines.length === 0) return [];
  const days = lines.map(({ day }) => day).toSorted();
  const within = [days[0]!, LOOK_BACK_DAYS, days.at(-1)!];
  const sums = [...new Set(lines.map(({ amount }) => amount))];
  const numbers = [...new Set(lines.flatMap(({ description }) => numbersIn(description)))];
  const { rows } = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw<{ rows: Candidate[] }>(CANDIDATES, [sums, ...within, numbers, ...within, BOOKING_DAYS]);
  return rows;
}

const chargesIn = (verdict: Verdict): string[] => {
  if (verdict.kind === "ambiguous") return verdict.charges;
  return verdict.kind === "matched" || verdict.kind === "settled" ? [verdict.charge] : [];
};

/** All lines that wait, oldest first, each with what is known of it as of now. */
export async function judgeLines(container: MedusaContainer): Promise<JudgedLine[]> {
  const found = await linesOf(container).listStatementLines({ state: "pending" }, { order: { day: "DESC", id: "DESC" }, take: MOST_LINES });
  const lines = found.toReversed();
  const candidates = await readCandidates(container, lines);
  const known = new Map(candidates.map((candidate) => [candidate.id, candidate]));
  const verdicts = matchLines(
    lines.map((line, row) => ({ row, day: line.day, direction: "credit" as const, amount: line.amount, description: line.description })),
    candidates,
  );
  return lines.map((line, index) => {
    const verdict = verdicts[index]!;
    return { line, verdict, candidates: chargesIn(verdict).flatMap((id) => known.get(id) ?? []) };
  });
}
