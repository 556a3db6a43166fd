import type { MedusaContainer } from "@medusajs/framework/types";
import { every } from "../foundation/job-pace";
import { watchExpiry } from "../workflows/permit/watch-expiry";

/** Nothing else happens at the midnight a permit ends, so somebody has to look. */
export default async function watchPermits(container: MedusaContainer): Promise<void> {
  await watchExpiry(container);
}

export const config = { name: "watch-permits", schedule: every(60) };
