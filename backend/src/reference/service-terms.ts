/**
 * How long the city lets people wait for an answer. UU 25/2009 art. 20–21 obliges every public service to publish its time; the law fixes no
 * number for a market of this kind, so these are the city's own promise and are changed here. Working days, because officers work on those.
 */
export const SERVICE_TERMS = {
  application: { workingDays: 3, why: "Janji layanan kota untuk pengajuan lapak (UU 25/2009: standar pelayanan wajib diumumkan)" },
  // A permit is looked up at OSS, BPOM and BPJPH, each a site of its own.
  permit: { workingDays: 5, why: "Janji layanan kota untuk pemeriksaan izin, karena dicek di situs OSS, BPOM, dan BPJPH" },
  // The product is on sale meanwhile, as it was changed.
  listing_edit: { workingDays: 2, why: "Janji layanan kota untuk perubahan produk yang perlu diperiksa" },
} as const;

/** When the desk closes, Asia/Jakarta; what is due on a day is due by then. */
export const DESK_CLOSES_AT = "16:00";

/**
 * Days without officers besides Saturdays and Sundays: national holidays and joint leave of 2026 (SKB 3 Menteri of 2025). Of later years only
 * the days that are the same every year, until their decree is entered here; a missing one makes a promise tighter, never looser.
 */
export const HOLIDAYS: ReadonlySet<string> = new Set([
  ...["2026-01-01", "2026-01-16", "2026-02-16", "2026-02-17", "2026-03-18", "2026-03-19", "2026-03-20", "2026-03-23", "2026-03-24"],
  ...["2026-04-03", "2026-05-01", "2026-05-14", "2026-05-15", "2026-05-27", "2026-05-28", "2026-06-01", "2026-06-16", "2026-08-17"],
  ...["2026-08-25", "2026-12-24", "2026-12-25"],
  ...["2027-01-01", "2027-06-01", "2027-08-17"],
]);

/** Minutes after which work that somebody took is free again when they did nothing with it. */
export const CLAIM_MINUTES = 60;
/** Work given by another stays theirs for a day, because they may not be at their desk. */
export const ASSIGNED_HOURS = 24;
/** A second officer has this long to confirm. */
export const CONFIRM_DAYS = 3;
