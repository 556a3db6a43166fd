import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql";
import type { Context, InferTypeOf } from "@medusajs/framework/types";
import { generateEntityId, InjectManager, MedusaContext, MedusaService } from "@medusajs/framework/utils";
import { StatementLine } from "./models/statement-line";

export type StatementLineRow = InferTypeOf<typeof StatementLine>;
export type NewStatementLine = Pick<StatementLineRow, "hash" | "day" | "time" | "amount" | "description">;

export interface LineDecision {
  state: "applied" | "dismissed";
  charge_id: string | null;
  note: string | null;
  decided_by: string;
}

export class StatementModuleService extends MedusaService({ StatementLine }) {
  /** Keeps the lines nobody has imported before, in one statement, and answers how many there were. */
  @InjectManager()
  async keep(lines: NewStatementLine[], importedBy: string, @MedusaContext() context: Context<SqlEntityManager> = {}): Promise<number> {
    if (lines.length === 0) return 0;
    const kept: { id: string }[] = await context.manager!.execute(
      `insert into statement_line (id, hash, day, time, amount, description, imported_by)
       select id, hash, day, time, amount, description, ?
       from jsonb_to_recordset(?::jsonb) as l (id text, hash text, day text, time text, amount integer, description text)
       on conflict (hash) where deleted_at is null do nothing
       returning id`,
      [importedBy, JSON.stringify(lines.map((line) => ({ ...line, id: generateEntityId(undefined, "stml") })))],
    );
    return kept.length;
  }

  /** Decides a line that still waits; false when somebody was faster. */
  @InjectManager()
  async decide(id: string, decision: LineDecision, @MedusaContext() context: Context<SqlEntityManager> = {}): Promise<boolean> {
    const decided: { id: string }[] = await context.manager!.execute(
      `update statement_line set state = ?, charge_id = ?, note = ?, decided_by = ?, decided_at = now(), updated_at = now()
       where id = ? and state = 'pending' and deleted_at is null returning id`,
      [decision.state, decision.charge_id, decision.note, decision.decided_by, id],
    );
    return decided.length > 0;
  }
}
