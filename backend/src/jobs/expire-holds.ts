import type { MedusaContainer } from "@medusajs/framework/types";
import { every } from "../foundation/job-pace";
import { buryExpired } from "../workflows/charge/bury-expired";
import { expireHolds } from "../workflows/charge/expire-holds";

/** Ends holds that are over, and a day later the orders behind them. */
export default async function expireHoldsJob(container: MedusaContainer): Promise<void> {
  await expireHolds(container);
  await buryExpired(container);
}

export const config = { name: "expire-holds", schedule: every(30) };
