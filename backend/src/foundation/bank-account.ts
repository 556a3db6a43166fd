/** The account shoppers transfer to: `BANK_TRANSFER_ACCOUNT="Bank BJB|0012345678900|Kas Lapak Bekasi"`. Without it transfers are not offered. */
export interface BankAccount {
  bank: string;
  account_number: string;
  account_name: string;
}

export function bankAccount(setting = process.env.BANK_TRANSFER_ACCOUNT): BankAccount | null {
  if (!setting) return null;
  const [bank, account_number, account_name] = setting.split("|").map((part) => part.trim());
  if (!bank || !account_number || !account_name) throw new Error("BANK_TRANSFER_ACCOUNT must read: bank|account number|account name");
  return { bank, account_number, account_name };
}
