import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql";
import type { Context, InferTypeOf } from "@medusajs/framework/types";
import { generateEntityId, InjectManager, MedusaContext, MedusaService } from "@medusajs/framework/utils";
import { Charge } from "./models/charge";
import { Payback } from "./models/payback";

export type ChargeRow = InferTypeOf<typeof Charge>;
export type PaybackRow = InferTypeOf<typeof Payback>;

export interface NewPayback {
  /** Names the fact that asks for it; a second one with the same key is dropped. */
  refund_key: string;
  order_group_id: string;
  vendor_order_id: string | null;
  /** Rupiah. */
  amount: number;
  /** Whose money it is; unless told, that of the charge that paid the group. */
  charge_id?: string;
  note?: string;
}

export class ChargeModuleService extends MedusaService({ Charge, Payback }) {
  /**
   * Writes what must go back, once per key, and answers the ids that are new. Whatever has no charge (cash, nothing paid) is left out.
   * Enqueue `payback.send` for the answered ids.
   */
  @InjectManager()
  async oweBack(rows: NewPayback[], @MedusaContext() context: Context<SqlEntityManager> = {}): Promise<string[]> {
    const owed = rows.filter((row) => row.amount > 0).map((row) => ({ ...row, id: generateEntityId(undefined, "pbk") }));
    if (owed.length === 0) return [];
    const written: { id: string }[] = await context.manager!.execute(
      `insert into payback (id, refund_key, charge_id, order_group_id, vendor_order_id, amount, method, note)
       select p.id, p.refund_key, c.id, p.order_group_id, p.vendor_order_id, p.amount, c.method, p.note
       from jsonb_to_recordset(?::jsonb)
         as p (id text, refund_key text, charge_id text, order_group_id text, vendor_order_id text, amount integer, note text)
       join charge c on c.deleted_at is null and case when p.charge_id is null
         then c.order_group_id = p.order_group_id and c.state = 'succeeded' else c.id = p.charge_id end
       on conflict (refund_key) where deleted_at is null do nothing
       returning id`,
      [JSON.stringify(owed)],
    );
    return written.map((row) => row.id);
  }
}
