import type { InferTypeOf } from "@medusajs/framework/types";
import { MedusaService } from "@medusajs/framework/utils";
import { LineAdjustment } from "./models/line-adjustment";
import { VendorRefund } from "./models/vendor-refund";

export type VendorRefundRow = InferTypeOf<typeof VendorRefund>;
export type LineAdjustmentRow = InferTypeOf<typeof LineAdjustment>;

/** What changed about a shop's order after it was placed: money given back, lines lowered. */
export class AmendmentModuleService extends MedusaService({ VendorRefund, LineAdjustment }) {}
