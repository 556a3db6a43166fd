import type { ExecArgs } from "@medusajs/framework/types";
import { checkSearch } from "../catalog/check";
import { writeReport } from "./report";

/** `npm run search:check [-- --repair]` runs this with `medusa exec`. */
export default async function reportOnSearch({ container }: ExecArgs): Promise<void> {
  writeReport(await checkSearch(container, { repair: process.env.CHECK_REPAIR === "true" }));
}
