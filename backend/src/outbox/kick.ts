import type { MedusaContainer } from "@medusajs/framework/types";

/**
 * The bell between those who write messages and the one who delivers them. Deliveries may themselves run workflows, so workflows know
 * the bell and not the deliveries; the job that drains the outbox brings them along.
 */
let answer: ((container: MedusaContainer) => void) | undefined;

export function onKick(deliver: (container: MedusaContainer) => void): void {
  answer = deliver;
}

/** Starts delivering without waiting for it; the job catches whatever this process does not live to deliver. */
export const kickOutbox = (container: MedusaContainer): void => answer?.(container);
