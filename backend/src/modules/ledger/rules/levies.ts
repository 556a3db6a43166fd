import type { Levies } from "../../../reference/levies";

export interface HeldTax {
  kind: "pph22" | "pbjt";
  base: number;
  rate: number;
  amount: number;
}

/** Taxes held back from a vendor's sale of `base` rupiah; rounded down. PBJT is inside the price, PPh 22 is of what remains. */
export function heldTaxes({ pph22, pbjt }: Levies, vendorId: string, base: number): HeldTax[] {
  const taxes: HeldTax[] = [];
  let net = base;
  if (pbjt.enabled && (pbjt.liable as readonly string[]).includes(vendorId)) {
    const amount = Math.floor((base * pbjt.rate) / (10_000 + pbjt.rate));
    taxes.push({ kind: "pbjt", base, rate: pbjt.rate, amount });
    net -= amount;
  }
  if (pph22.enabled && !(pph22.exempt as readonly string[]).includes(vendorId)) {
    taxes.push({ kind: "pph22", base: net, rate: pph22.rate, amount: Math.floor((net * pph22.rate) / 10_000) });
  }
  return taxes.filter(({ amount }) => amount > 0);
}
