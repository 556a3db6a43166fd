import type { AdjustmentView } from "@lapak/backend/contracts/adjustment";
import { afterOrder } from "~/i18n/id/after-order";
import { rupiah } from "~/lib/format";

const words = afterOrder.lowered;

/** What changed about a line, in one sentence. */
export function loweredText(one: AdjustmentView): string {
  const { kind, title, substitute, old_quantity, new_quantity } = one;
  const [from, to] = [rupiah(one.old_unit_price), rupiah(one.new_unit_price)];
  if (kind === "fewer") return words.fewer(title, old_quantity, new_quantity);
  return kind === "weight" ? words.weight(title, from, to) : words.substitute(title, substitute ?? "", from, to);
}
