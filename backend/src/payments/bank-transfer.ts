import { bankAccount } from "../foundation/bank-account";
import { ManualPaymentService } from "../providers/payment-manual/service";
import type { Gateway } from "./gateway";
import { holdMinutes } from "./hold";

/** A transfer to the city's account, seen by an officer or found in a statement. Offered once the account is named. */
export function bankTransfer(): Gateway | null {
  const account = bankAccount();
  if (!account) return null;
  return {
    method: "bank_transfer",
    providerId: "pp_transfer_city",
    ledgerAccount: "bank",
    settledBy: "officer",
    holdMinutes: holdMinutes("bank_transfer"),
    provider: new ManualPaymentService({}),
    readStatus: async () => ({ state: "pending", amount: 0, currency: "idr", reference: null, fee: null }),
    clientData: () => ({ ...account }),
  };
}
