/**
 * The terms of buying that the market sets, in one place. None of them is law; where one answers to a rule, the rule is named beside it.
 * Amounts are whole rupiah.
 */

/** Minutes a shop needs from an order to goods that are ready, unless it says otherwise; the largest it may name. */
export const PREPARATION = { default: 30, most: 24 * 60 } as const;

/**
 * Receiving times are offered in windows of this many minutes, for this many days from the first day something can be ready; where pre-orders
 * are booked out for some days, as many days more are looked through.
 */
export const WINDOWS = { minutes: 120, days: 7, daysBookedOut: 14 } as const;

/** A shop that names no opening hours counts as always open; nobody wants to be called at night all the same. */
export const DAYTIME = { open: "07:00", close: "21:00" } as const;

/** The longest lead a pre-order may have, in days. */
export const LONGEST_PREORDER_DAYS = 30;

/**
 * Cash: what one order may cost in goods when the shop names no limit of its own, and the highest it may name. An order that is not
 * fetched is food thrown away, so the market starts low.
 */
export const CASH = { defaultLimit: 500_000, highestLimit: 5_000_000 } as const;

/** A shop that owes the market more than this (commission on cash orders) takes no cash until it has paid. */
export const CASH_DEBT_LIMIT = 200_000;

/**
 * What each way of paying costs the shopper. Zero: a merchant may not pass the fee of QRIS or of a card on to the shopper
 * (PBI 23/6/PBI/2021 on payment service providers; PADG 24/1/PADG/2022 on QRIS), and a transfer costs the market nothing.
 */
export const PAYMENT_FEES = { cash: 0, bank_transfer: 0, qris: 0, card: 0, free: 0 } as const;
