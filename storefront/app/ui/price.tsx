import { frame } from "~/i18n/id/frame";
import { rupiah } from "~/lib/format";

/** Whole rupiah, optionally per unit: `Rp12.500 / bungkus`. */
export function Price({ amount, unit }: { amount: number; unit?: string }) {
  return (
    <span className="price">
      {rupiah(amount)} {unit ? <span className="price-unit">{frame.perUnit(unit)}</span> : null}
    </span>
  );
}
