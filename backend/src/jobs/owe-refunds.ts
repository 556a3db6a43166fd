import type { MedusaContainer } from "@medusajs/framework/types";
import { every } from "../foundation/job-pace";
import { oweRefunds } from "../workflows/charge/owe-refunds";

export default async function oweRefundsJob(container: MedusaContainer): Promise<void> {
  await oweRefunds(container);
}

export const config = { name: "owe-refunds", schedule: every(10) };
