/**
 * The chart of accounts. A positive amount is a debit, a negative one a credit: what the city has or is owed (bank, cash, clearing,
 * fees, vouchers) grows by debits; what it owes (vendors, shoppers, tax) and earns (commission) grows by credits.
 */
export type Account =
  | `vendor:${string}:${"pending" | "payable"}`
  | `clearing:${string}`
  | `booth:${string}`
  | "bank"
  | "cash"
  | "shopper_funds"
  | "refunds_payable"
  | "payouts_in_transit"
  | "commission"
  | "provider_fees"
  /** Codes of transfers (under Rp1.000 each) that belong to no shop. */
  | "transfer_codes"
  | "city_vouchers"
  | "tax_withheld";

/** Promised to the vendor, not earned yet: the goods have not changed hands. */
export const pending = (vendorId: string): Account => `vendor:${vendorId}:pending`;
/** Earned; below zero the vendor owes the city. */
export const payable = (vendorId: string): Account => `vendor:${vendorId}:payable`;

/** The shape the database checks too. */
const SHAPE =
  /^(vendor:[A-Za-z0-9_]+:(pending|payable)|clearing:[a-z0-9_]+|booth:[A-Za-z0-9_]+|bank|cash|shopper_funds|refunds_payable|payouts_in_transit|commission|provider_fees|transfer_codes|city_vouchers|tax_withheld)$/;

export const isAccount = (code: string): code is Account => SHAPE.test(code);
