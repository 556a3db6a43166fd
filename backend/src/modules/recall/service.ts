import type { InferTypeOf } from "@medusajs/framework/types";
import { generateEntityId, InjectManager, InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils";
import { type SameTransaction, sameTransaction } from "../../foundation/same-transaction";
import { CurrentBatch, LineBatch } from "./models/batches";
import { Recall } from "./models/recall";
import { RecallOrder } from "./models/recall-order";

export type RecallRow = InferTypeOf<typeof Recall>;
export type RecallOrderRow = InferTypeOf<typeof RecallOrder>;
export type NewRecall = Omit<
  RecallRow,
  "created_at" | "updated_at" | "deleted_at" | "state" | "sale" | "reached_at" | "closed_at" | "closed_by" | "close_note"
>;

export const newRecallId = (): string => generateEntityId(undefined, "rcl");

export class RecallModuleService extends MedusaService({ Recall, RecallOrder, CurrentBatch, LineBatch }) {
  /** Several facts of one moment: all written or none. */
  @InjectTransactionManager()
  async inTransaction<T>(write: (joined: SameTransaction) => Promise<T>, @MedusaContext() context: SameTransaction = {}): Promise<T> {
    return await write(sameTransaction(context));
  }

  /** How its buyers stand: how many there are, and of how many it is not known what became of the goods. */
  @InjectManager()
  async progress(recallIds: string[], @MedusaContext() context: SameTransaction = {}): Promise<Map<string, Progress>> {
    if (recallIds.length === 0) return new Map();
    const rows: (Progress & { recall_id: string })[] = await context.manager!.execute(
      `select recall_id, count(*)::int as orders, sum(quantity)::int as pieces, sum(returned_quantity)::int as returned,
         count(*) filter (where outcome = 'open')::int as open, count(*) filter (where not mailed)::int as unmailed
       from recall_order where recall_id in (${recallIds.map(() => "?").join(", ")}) and deleted_at is null group by recall_id`,
      recallIds,
    );
    return new Map(rows.map(({ recall_id, ...progress }) => [recall_id, progress]));
  }

  /** Writes the batch that is handed out from now on; null forgets it. */
  @InjectTransactionManager()
  async setBatch(
    { listing_id, vendor_id, code, set_by }: { listing_id: string; vendor_id: string; code: string | null; set_by: string },
    @MedusaContext() context: SameTransaction = {},
  ): Promise<void> {
    const sql = context.transactionManager!;
    if (code === null) {
      await sql.execute("delete from current_batch where listing_id = ?", [listing_id]);
      return;
    }
    await sql.execute(
      `insert into current_batch (id, listing_id, vendor_id, code, set_by) values (?, ?, ?, ?, ?)
       on conflict (listing_id) where deleted_at is null do update set code = excluded.code, set_by = excluded.set_by, updated_at = now()`,
      [generateEntityId(undefined, "cbat"), listing_id, vendor_id, code, set_by],
    );
  }
}

export interface Progress {
  orders: number;
  pieces: number;
  returned: number;
  open: number;
  unmailed: number;
}
