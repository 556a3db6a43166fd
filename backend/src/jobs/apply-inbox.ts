import type { MedusaContainer } from "@medusajs/framework/types";
import { every } from "../foundation/job-pace";
import { drainInbox } from "../inbox/work";

/** Applies retries, and what a process stored and did not live to apply. */
export default async function applyInbox(container: MedusaContainer): Promise<void> {
  await drainInbox(container);
}

export const config = { name: "apply-inbox", schedule: every(3) };
