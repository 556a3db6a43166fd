/**
 * What a receipt says beyond the purchase. Everything tax law may ask for is off until the operator's tax adviser says otherwise; each value
 * names its source. Rates are basis points (1100 is 11 %), and taxes are inside the prices shoppers see.
 */
export const RECEIPT_FIELDS = {
  market: { name: "Lapak Bekasi", tagline: "Pasar daring makanan dan minuman UKM Kota Bekasi" },
  /** Taxpayer number of whoever runs the market; a taxable entrepreneur states it on a tax invoice (UU 42/2009 article 13). */
  npwp: { enabled: false, number: "" },
  /** Value-added tax of vendors who are taxable entrepreneurs; food served by restaurants is exempt (UU 7/2021 article 4A). 12 % of 11/12 of the price: PMK 131/2024. */
  ppn: { enabled: false, rate: 1_100, liable: [] as readonly string[] },
} as const;

export interface TaxTerms {
  enabled: boolean;
  /** Basis points. */
  rate: number;
  /** Vendor ids it concerns; nobody else. */
  liable: readonly string[];
}
