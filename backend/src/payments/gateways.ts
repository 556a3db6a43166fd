import type { PaymentMethod } from "../contracts/primitives";
import { qrisGateway } from "../providers/payment-qris/gateway";
import { stripeGateway } from "../providers/payment-stripe/gateway";
import { transferGateway } from "../providers/payment-transfer/gateway";
import type { Gateway } from "./gateway";

export type { ChargeStatus, Gateway } from "./gateway";

/** Every gateway this market knows, in the order they are offered: a new one is a folder and a line here. Each answers null until it is configured. */
const KNOWN: readonly (() => Gateway | null)[] = [qrisGateway, transferGateway, stripeGateway];

let configured: Gateway[] | undefined;

/** Those that are configured. The environment is read once. */
export function gateways(): readonly Gateway[] {
  configured ??= KNOWN.flatMap((gateway) => gateway() ?? []);
  return configured;
}

export const gatewayFor = (method: PaymentMethod): Gateway | undefined => gateways().find((gateway) => gateway.method === method);
