import type { MedusaContainer } from "@medusajs/framework/types";
import { every } from "../foundation/job-pace";
import { importsOf } from "../workflows/listing-import/imports";

export default async function forgetImports(container: MedusaContainer): Promise<void> {
  await importsOf(container).forgetOld();
}

export const config = { name: "forget-imports", schedule: every(3600) };
