import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql";
import type { Context } from "@medusajs/framework/types";
import { InjectManager, InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils";
import { type SameTransaction, sameTransaction } from "../../foundation/same-transaction";
import { Listing } from "./models/listing";

export type ListingCounts = Record<"draft" | "published" | "hidden", number>;

export class ListingModuleService extends MedusaService({ Listing }) {
  /** Several facts of one moment: all written or none. */
  @InjectTransactionManager()
  async inTransaction<T>(write: (joined: SameTransaction) => Promise<T>, @MedusaContext() context: SameTransaction = {}): Promise<T> {
    return write(sameTransaction(context));
  }

  /**
   * Daily menus whose stock was filled before `day` (YYYY-MM-DD), marked as filled for it; other processes take others. Days that were slept through
   * are not made up for: food of yesterday is not sold today.
   */
  @InjectManager()
  async claimUnfilled(
    day: string,
    limit: number,
    @MedusaContext() context: SameTransaction = {},
  ): Promise<{ id: string; product_id: string; daily_stock: number }[]> {
    return await context.manager!.execute(
      `update listing set daily_filled_on = ?, updated_at = now() where id in (
         select id from listing where daily_stock is not null and daily_filled_on < ? and deleted_at is null
         order by daily_filled_on, id limit ? for update skip locked)
       returning id, product_id, daily_stock`,
      [day, day, limit],
    );
  }

  @InjectManager()
  async countByState(vendorId: string, @MedusaContext() context: Context<SqlEntityManager> = {}): Promise<ListingCounts> {
    const rows: { state: keyof ListingCounts; count: number }[] = await context.manager!.execute(
      "select state, count(*)::int as count from listing where vendor_id = ? and deleted_at is null group by state",
      [vendorId],
    );
    return Object.assign({ draft: 0, published: 0, hidden: 0 }, Object.fromEntries(rows.map(({ state, count }) => [state, count])));
  }

  /** Adds to the stars of one product, whoever else does at the same time. */
  @InjectTransactionManager()
  async addStars(
    id: string,
    { sum, count }: { sum: number; count: number },
    @MedusaContext() context: SameTransaction = {},
  ): Promise<void> {
    await context.transactionManager!.execute(
      "update listing set rating_sum = rating_sum + ?, rating_count = rating_count + ?, updated_at = now() where id = ?",
      [sum, count, id],
    );
  }
}
