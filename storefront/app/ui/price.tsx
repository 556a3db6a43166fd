import { frame } from "~/i18n/id/frame";
import { rupiah } from "~/lib/format";

/** Whole rupiah, optionally per unit: `Rp12.500 / bungkus`; with `isLowest` of several: `mulai Rp12.500`. */
export function Price({ amount, unit, isLowest }: { amount: number; unit?: string; isLowest?: boolean }) {
  return (
    <span className="price">
      {isLowest ? <span className="price-unit">{frame.priceFrom}</span> : null} {rupiah(amount)}{" "}
      {unit ? <span className="price-unit">{frame.perUnit(unit)}</span> : null}
    </span>
  );
}
