import { z } from "zod";
import { Timestamp, VendorState } from "./primitives";
import { WorkKind } from "./work";

/** YYYY-MM, Asia/Jakarta. */
const Month = z.string().regex(/^\d{4}-\d{2}$/);

/** `GET /admin/numbers`: how the city's work goes. */
export const CityNumbers = z.strictObject({
  /** Figures are kept for some minutes. */
  worked_out_at: Timestamp,
  by_state: z.array(z.strictObject({ state: VendorState, count: z.int() })),
  by_kecamatan: z.array(z.strictObject({ kecamatan: z.string(), approved: z.int(), waiting: z.int() })),
  /** Applications answered in each of the last months; half of them within `median_hours`. */
  decisions: z.array(z.strictObject({ month: Month, count: z.int(), median_hours: z.number().nullable(), in_time: z.int() })),
  /** Verified permits that end in each of the coming months. */
  expiring: z.array(z.strictObject({ month: Month, count: z.int() })),
  /** `day`: came within the last 24 hours; `days`: within three days; `older`: earlier but in time; `overdue`. */
  open_work: z.array(z.strictObject({ kind: WorkKind, age: z.enum(["day", "days", "older", "overdue"]), count: z.int() })),
});
export type CityNumbers = z.infer<typeof CityNumbers>;
