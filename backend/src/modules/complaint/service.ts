import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql";
import type { Context, InferTypeOf } from "@medusajs/framework/types";
import { InjectManager, MedusaContext, MedusaService } from "@medusajs/framework/utils";
import { Complaint } from "./models/complaint";
import { ComplaintPhoto } from "./models/complaint-photo";
import { ComplaintStep } from "./models/complaint-step";

export type ComplaintStepRow = Omit<InferTypeOf<typeof ComplaintStep>, "complaint">;
export type ComplaintPhotoRow = Omit<InferTypeOf<typeof ComplaintPhoto>, "complaint">;
export type ComplaintRow = Omit<InferTypeOf<typeof Complaint>, "steps" | "photos">;

/** Money of an order that nobody may pay out yet. */
export interface HeldOrder {
  complaint_id: string;
  vendor_order_id: string;
  vendor_id: string;
}

type Sql = Context<SqlEntityManager>;

export class ComplaintModuleService extends MedusaService({ Complaint, ComplaintStep, ComplaintPhoto }) {
  /** Orders of these vendors whose complaint is not over; their money stays where it is. */
  @InjectManager()
  async heldVendorOrders(vendorIds: string[], @MedusaContext() context: Sql = {}): Promise<HeldOrder[]> {
    if (vendorIds.length === 0) return [];
    return await context.manager!.execute(
      `select id as complaint_id, vendor_order_id, vendor_id from complaint
       where vendor_id in (${vendorIds.map(() => "?").join(", ")}) and closed_at is null and deleted_at is null`,
      vendorIds,
    );
  }
}
