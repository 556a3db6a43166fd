import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { PaymentMethod, PaymentState } from "../../contracts/primitives";
import { STATEMENT_MODULE } from "../../modules/statement";
import type { StatementLineRow, StatementModuleService } from "../../modules/statement/service";
import { matchLines, numbersIn, type PayableCharge, type Verdict } from "../../payments/rules/match";

export const linesOf = (container: MedusaContainer) => container.resolve<StatementModuleService>(STATEMENT_MODULE);

/** More lines than this wait for nobody: the newest are judged. */
const MOST_LINES = 5_000;
/** Banks book at night and rest at the weekend, so money is looked for a while after the order stopped waiting. */
const BOOKING_DAYS = 3;
/** The longest an order waits for its money, with room to spare. */
const LOOK_BACK_DAYS = 14;

export interface Candidate extends PayableCharge {
  order_group_id: string;
  contact_name: string;
  method: PaymentMethod;
  payment_state: PaymentState;
}

export interface JudgedLine {
  line: StatementLineRow;
  verdict: Verdict;
  candidates: Candidate[];
}

/** Charges whose sum or number any of the lines names: one statement, however many lines. Days are Jakarta's. */
async function readCandidates(container: MedusaContainer, lines: readonly StatementLineRow[]): Promise<Candidate[]> {
  if (lines.length === 0) return [];
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const days = lines.map(({ day }) => day).toSorted();
  const { rows } = await knex.raw<{ rows: Candidate[] }>(
    `select c.id, g.number, c.order_group_id, g.contact_name, c.method, g.payment_state,
            coalesce(c.received_amount, c.amount) as amount,
            case when c.received_amount is null then 'waiting' else 'settled' end as state,
            to_char(c.created_at at time zone 'Asia/Jakarta', 'YYYY-MM-DD') as "from",
            to_char(greatest(c.created_at, c.expires_at, g.hold_expires_at) at time zone 'Asia/Jakarta' + make_interval(days => ?), 'YYYY-MM-DD') as until,
            exists (select 1 from statement_line l where l.charge_id = c.id and l.deleted_at is null) as has_line
     from charge c join order_group g on g.id = c.order_group_id
     where c.method in ('bank_transfer', 'qris') and c.deleted_at is null
       and c.state in ('open', 'expired', 'cancelled', 'succeeded', 'quarantined', 'returned')
       and c.created_at >= ?::date - make_interval(days => ?) and c.created_at < ?::date + make_interval(days => 2)
       and (coalesce(c.received_amount, c.amount) = any(?) or g.number = any(?))
     order by c.created_at`,
    [
      BOOKING_DAYS,
      days[0]!,
      LOOK_BACK_DAYS,
      days.at(-1)!,
      lines.map(({ amount }) => amount),
      lines.flatMap(({ description }) => numbersIn(description)),
    ],
  );
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
