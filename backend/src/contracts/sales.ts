import { z } from "zod";
import { Day } from "./primitives";

/** How far back a shop looks at its sales, in days up to and with today. */
export const SALES_PERIODS = [7, 30, 90] as const;

export const SalesQuery = z.strictObject({
  days: z
    .enum(SALES_PERIODS.map(String) as [string, ...string[]], { error: "Pilih 7, 30, atau 90 hari." })
    .transform(Number)
    .default(30),
});

/** Of the reviews written in these days: how many, and their stars together. */
const Stars = z.strictObject({ reviews: z.int(), stars: z.int() });
const Sum = z.strictObject({ orders: z.int(), /** Rupiah, after discounts and refunds, with delivery. */ amount: z.int() });

/** `GET /vendor/finance/sales?days=7|30|90`: orders that were handed over, by the day (Jakarta) of the hand-over, beside who looked and what was said. */
export const SalesReport = z.strictObject({
  days: z.array(
    Sum.extend({
      day: Day,
      /** People who looked at the shop or anything it sells; each once a day. */
      visitors: z.int(),
      /** Orders that were placed and passed on to the shop on this day, whatever became of them. */
      placed: z.int(),
      ...Stars.shape,
    }),
  ),
  total: Sum,
  /** The same number of days before, to compare with. */
  before: Sum,
  visits: z.strictObject({ visitors: z.int(), placed: z.int() }),
  rating: Stars,
  /** Orders placed in these days that were cancelled, whoever did it. */
  cancelled: z.int(),
  /** What sold best, by pieces. `amount`: rupiah of the goods at their prices, before discounts. `visitors`: people who looked at it, each once a day. */
  best: z.array(z.strictObject({ title: z.string(), pieces: z.int(), amount: z.int(), visitors: z.int() })),
});
export type SalesReport = z.infer<typeof SalesReport>;
