import type { MedusaContainer } from "@medusajs/framework/types";
import { LEDGER_MODULE } from "../modules/ledger";
import type { LedgerModuleService } from "../modules/ledger/service";

/** What the city keeps until an officer decides otherwise under "Komisi": 2 %, of the smallest 1 %. */
export default async function setFirstCommission({ container }: { container: MedusaContainer }): Promise<void> {
  const rule = { flat: 0, valid_from: "2020-01-01" };
  await container.resolve<LedgerModuleService>(LEDGER_MODULE).createCommissionRules([
    { ...rule, scope: "default", rate: 200, note: "Tarif awal" },
    { ...rule, scope: "scale", target: "micro", rate: 100, note: "Tarif awal usaha mikro" },
  ]);
}
