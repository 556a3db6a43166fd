import type { MedusaContainer } from "@medusajs/framework/types";
import { LEDGER_MODULE } from "../../modules/ledger";
import { payable } from "../../modules/ledger/rules/accounts";
import type { LedgerModuleService } from "../../modules/ledger/service";

/** Rupiah each of these shops owes the market: what is earned is a credit, so a balance above zero is a debt. */
export async function readDebts(container: MedusaContainer, vendorIds: string[]): Promise<Record<string, number>> {
  const ledger = container.resolve<LedgerModuleService>(LEDGER_MODULE);
  const balances = await ledger.balances(vendorIds.map(payable));
  return Object.fromEntries(vendorIds.map((id) => [id, Math.max(0, balances[payable(id)] ?? 0)]));
}
