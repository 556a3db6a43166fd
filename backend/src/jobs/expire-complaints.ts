import type { MedusaContainer } from "@medusajs/framework/types";
import { every } from "../foundation/job-pace";
import { expireComplaints } from "../workflows/complaint/expire-complaints";

export default async function expireComplaintsJob(container: MedusaContainer): Promise<void> {
  await expireComplaints(container);
}

export const config = { name: "expire-complaints", schedule: every(30) };
