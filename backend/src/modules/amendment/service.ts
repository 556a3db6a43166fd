import type { InferTypeOf } from "@medusajs/framework/types";
import { InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils";
import { type SameTransaction, sameTransaction } from "../../foundation/same-transaction";
import { LineAdjustment } from "./models/line-adjustment";
import { VendorRefund } from "./models/vendor-refund";

export type VendorRefundRow = InferTypeOf<typeof VendorRefund>;
export type LineAdjustmentRow = InferTypeOf<typeof LineAdjustment>;

/** What changed about a shop's order after it was placed: money given back, lines lowered. */
export class AmendmentModuleService extends MedusaService({ VendorRefund, LineAdjustment }) {
  /** Several facts of one moment: all written or none. */
  @InjectTransactionManager()
  async inTransaction(
    write: (sameTransaction: SameTransaction) => Promise<unknown>,
    @MedusaContext() context: SameTransaction = {},
  ): Promise<void> {
    await write(sameTransaction(context));
  }
}
