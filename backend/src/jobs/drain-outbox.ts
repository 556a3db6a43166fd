import type { MedusaContainer } from "@medusajs/framework/types";
import { every } from "../foundation/job-pace";
import { drainOutbox } from "../outbox/drain";

/** Delivers retries, and what a process enqueued and did not live to deliver. */
export default async function drainOutboxJob(container: MedusaContainer): Promise<void> {
  await drainOutbox(container);
}

export const config = { name: "drain-outbox", schedule: every(3) };
