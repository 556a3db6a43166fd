/** How shoppers rate what they received; the city's own choice, in one place. */
export const REVIEW_TERMS = {
  /** After it was first written. */
  edit_within_days: 14,
  longest_words: 1_000,
  longest_answer: 1_000,
  /** Up to this many stars a shop is told even when nothing was written. */
  told_up_to: 3,
} as const;
