/**
 * Deadlines of complaints. PP 80/2019 wants a visible complaint channel that names its deadline and leaves the number to the market;
 * these are the city's own choice, in one place.
 */
export const COMPLAINT_TERMS = {
  /** After hand-over. */
  open_within_days: 7,
  /** An order that did not come may be complained about this long after it was placed. */
  undelivered_after_hours: 24,
  /** The shop's time to answer; after it the complaint is the officers'. */
  answer_within_hours: 48,
  /** The shopper's time to take an offer or to object to a refusal; after it an offer is paid and a refusal stands. */
  reply_within_hours: 72,
  /** Until a promised replacement counts as brought, unless the shopper says otherwise. */
  replace_within_hours: 72,
  /** The shopper's time to bring goods back; after it the complaint ends. */
  return_within_hours: 168,
  /** What the city promises both sides once it was called. Nothing follows by itself when it is late. */
  decide_within_hours: 72,
  most_photos: 5,
  /** Complaints about one order in all, so that nobody opens them for ever. */
  most_per_order: 3,
} as const;

/** Kinds that may harm people: officers hear of them at once, whatever shop and shopper agree on. */
export const URGENT_KINDS = ["spoiled", "allergy", "safety", "halal"] as const;
