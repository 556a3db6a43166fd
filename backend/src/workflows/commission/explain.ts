import type { MedusaContainer } from "@medusajs/framework/types";
import type { z } from "zod";
import type { ExplainQuery, Explanation } from "../../contracts/commission";
import { commissionOn, rulesInOrder } from "../../modules/ledger/rules/commission";
import { PRESUMED_SCALE } from "../../reference/business-scale";
import { rulesAbout, viewRules } from "./rules";
import { scaleOfVendorOn } from "./scale";

/** What a line would pay on that day, by the very rule the ledger uses, and every rule that loses to it. */
export async function explainCommission(container: MedusaContainer, asked: z.infer<typeof ExplainQuery>): Promise<Explanation> {
  const { category, amount, day, vendor_id } = asked;
  const scale = asked.scale ?? (vendor_id ? await scaleOfVendorOn(container, vendor_id, day) : PRESUMED_SCALE);
  const applying = rulesInOrder(await rulesAbout(container, vendor_id), { day, vendor_id: vendor_id ?? "", scale, category });
  const [winner] = applying;
  return { scale, commission: winner ? commissionOn(amount, winner) : 0, rules: await viewRules(container, applying) };
}
