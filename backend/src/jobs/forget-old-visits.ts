import type { MedusaContainer } from "@medusajs/framework/types";
import { VISIT_MODULE } from "../modules/visit";
import type { VisitModuleService } from "../modules/visit/service";

const MOST_BATCHES = 200;

export default async function forgetOldVisits(container: MedusaContainer): Promise<void> {
  const visits = container.resolve<VisitModuleService>(VISIT_MODULE);
  for (let batch = 0; batch < MOST_BATCHES && (await visits.forgetOld()) > 0; batch += 1);
}

export const config = { name: "forget-old-visits", schedule: "23 3 * * *" };
