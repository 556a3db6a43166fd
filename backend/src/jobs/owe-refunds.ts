import type { MedusaContainer } from "@medusajs/framework/types";
import { oweRefunds } from "../workflows/charge/owe-refunds";

export default async function oweRefundsJob(container: MedusaContainer): Promise<void> {
  await oweRefunds(container);
}

export const config = { name: "owe-refunds", schedule: { interval: 10_000 } };
