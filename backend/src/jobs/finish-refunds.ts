import type { MedusaContainer } from "@medusajs/framework/types";
import { every } from "../foundation/job-pace";
import { finishRefunds } from "../workflows/refund/finish-refunds";

export default async function finishRefundsJob(container: MedusaContainer): Promise<void> {
  await finishRefunds(container);
}

export const config = { name: "finish-refunds", schedule: every(60) };
