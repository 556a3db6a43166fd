import type { MedusaContainer } from "@medusajs/framework/types";
import { every } from "../foundation/job-pace";
import { carryOnImports } from "../workflows/listing-import/work";

/** Imports a process did not live to end. */
export default async function carryOnImportsJob(container: MedusaContainer): Promise<void> {
  await carryOnImports(container);
}

export const config = { name: "carry-on-imports", schedule: every(5) };
