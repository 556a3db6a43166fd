import type { BusinessScale } from "./business-scale";

/**
 * What the law asks of food on sale, as data: a date or a number that changes is one edit here. Taken from the project's domain notes and
 * not checked against the gazette; lines marked (?) are unconfirmed there.
 */

/** Where each duty comes from, as an officer or a vendor can look it up. */
export const LAW = {
  processed_food: "UU 18/2012 Pasal 91 dan PP 86/2019",
  home_industry: "Peraturan BPOM 22/2018 tentang SPP-IRT",
  registration: "Peraturan BPOM 23/2023 tentang registrasi pangan olahan",
  /** (?) */
  hygiene: "Permenkes 17/2024 tentang SLHS dan Label HSP",
  labels: "Peraturan BPOM 31/2018 tentang label pangan olahan",
  halal: "UU 33/2014, UU 6/2023, dan PP 42/2024",
  business: "PP 28/2025 tentang perizinan berusaha berbasis risiko",
} as const;
export type LawCode = keyof typeof LAW;

/** Food that keeps fewer days than this needs no distribution permit; its dates must show it. */
export const FRESH_BELOW_DAYS = 7;

/** First day (YYYY-MM-DD) on which food and drink of a business of this scale must be certified halal. */
export const HALAL_FROM = { micro: "2026-10-18", small: "2026-10-18", medium: "2024-10-18" } as const satisfies Record<
  BusinessScale,
  string
>;

/**
 * Where having no permit at all keeps food off the market. Distribution permits do: food without one must be withdrawn. Hygiene papers of
 * kitchens do not yet: who must hold one is unconfirmed (?), and officers visit these kitchens when the shop applies. Certificates and NIB
 * are asked for and shown as they are, never a ground to hide food. Expired and revoked permits hide it under any law.
 */
export const ABSENCE_WITHHOLDS: Record<LawCode, boolean> = {
  processed_food: true,
  home_industry: true,
  registration: true,
  hygiene: false,
  labels: false,
  halal: false,
  business: false,
};
