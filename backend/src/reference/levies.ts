/**
 * Taxes a marketplace may have to hold back from vendors. Off until the city's tax office says otherwise: being appointed, and who is
 * exempt, is not the program's to decide. Rates are basis points (50 is 0.5 %).
 */
export const LEVIES = {
  /** Income tax article 22 on a vendor's gross sales, held back by an appointed marketplace. Source: PMK 37/2025, articles 3 and 8. */
  pph22: {
    enabled: false,
    rate: 50,
    /** Vendor ids of individuals below Rp500 million a year who handed in their statement (PMK 37/2025, article 7). */
    exempt: [] as readonly string[],
  },
  /** Restaurant tax (PBJT makanan dan minuman) inside the price. Source: UU 1/2022, article 58: at most 10 %; the rate is the city's. */
  pbjt: {
    enabled: false,
    rate: 1_000,
    /** Vendor ids the city registered as restaurants; nobody else owes it. */
    liable: [] as readonly string[],
  },
} as const;

export type Levies = typeof LEVIES | { pph22: LevyTerms & { exempt: readonly string[] }; pbjt: LevyTerms & { liable: readonly string[] } };

interface LevyTerms {
  enabled: boolean;
  rate: number;
}
