import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql";
import type { Context } from "@medusajs/framework/types";
import { InjectManager, MedusaContext, MedusaService } from "@medusajs/framework/utils";
import { ClaimVerdict } from "./models/claim-verdict";
import { Listing } from "./models/listing";

export type ListingCounts = Record<"draft" | "published" | "hidden", number>;

export class ListingModuleService extends MedusaService({ Listing, ClaimVerdict }) {
  @InjectManager()
  async countByState(vendorId: string, @MedusaContext() context: Context<SqlEntityManager> = {}): Promise<ListingCounts> {
    const rows: { state: keyof ListingCounts; count: number }[] = await context.manager!.execute(
      "select state, count(*)::int as count from listing where vendor_id = ? and deleted_at is null group by state",
      [vendorId],
    );
    return Object.assign({ draft: 0, published: 0, hidden: 0 }, Object.fromEntries(rows.map(({ state, count }) => [state, count])));
  }
}
