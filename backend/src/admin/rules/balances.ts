/** Accounts that tell what the market owes or earned: their credits make them grow, and people read them so. */
const GROW_BY_CREDIT = new Set(["shopper_funds", "refunds_payable", "payouts_in_transit", "commission", "tax_withheld", "transfer_codes"]);

/** Rupiah as people read an account; the ledger counts debits positive. */
export const asRead = (code: string, debit: number): number => (GROW_BY_CREDIT.has(code) ? 0 - debit : debit);
