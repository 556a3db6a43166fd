import { registeredQris } from "../../foundation/qris";
import type { Gateway } from "../../payments/gateway";
import { holdMinutes } from "../../payments/hold";
import { notSeen } from "../payment-transfer/gateway";
import { QrisPaymentService } from "./service";

/** QRIS made from the market's registered static code. Offered once that is configured. */
export function qrisGateway(): Gateway | null {
  const registered = registeredQris();
  if (!registered) return null;
  return {
    method: "qris",
    providerId: "pp_qris_city",
    ledgerAccount: "clearing:qris",
    settledBy: "officer",
    holdMinutes: holdMinutes("qris"),
    provider: new QrisPaymentService({}),
    readStatus: notSeen,
    clientData: ({ code }) => ({ code, merchant: registered.merchant.name, city: registered.merchant.city }),
  };
}
