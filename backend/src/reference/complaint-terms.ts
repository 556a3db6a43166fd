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
  most_photos: 4,
} as const;
