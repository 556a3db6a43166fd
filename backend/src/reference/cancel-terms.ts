/** When a shopper may still cancel what a shop has taken on; before that, an order is theirs to cancel freely. */
export const CANCEL_TERMS = {
  /** After the time the order was wanted for, or, without one, after the shop accepted it. */
  late_after_hours: 24,
} as const;
