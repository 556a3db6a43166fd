import { bankAccount } from "../../foundation/bank-account";
import type { ChargeStatus, Gateway } from "../../payments/gateway";
import { holdMinutes } from "../../payments/hold";
import { uniqueCode } from "../../payments/rules/unique-amount";
import { TransferPaymentService } from "./service";

/** What an officers' gateway answers when asked: it cannot know. */
export const notSeen = async (): Promise<ChargeStatus> => ({ state: "pending", amount: 0, currency: "idr", reference: null, fee: null });

/** A transfer to the city's account, known by a sum of its own. Offered once the account is named. */
export function transferGateway(): Gateway | null {
  const account = bankAccount();
  if (!account) return null;
  return {
    method: "bank_transfer",
    providerId: "pp_transfer_city",
    ledgerAccount: "bank",
    settledBy: "officer",
    holdMinutes: holdMinutes("bank_transfer"),
    provider: new TransferPaymentService({}),
    askedAmount: (owed, taken) => {
      const code = uniqueCode(owed, taken, Math.random());
      return code === undefined ? undefined : owed + code;
    },
    readStatus: notSeen,
    clientData: () => ({ ...account }),
  };
}
