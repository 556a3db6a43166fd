import { randomBytes } from "node:crypto";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { PHONE_MESSAGE } from "../../../contracts/checkout";
import type { PaymentMethod } from "../../../contracts/primitives";
import { Problem } from "../../../http/problem";
import { groupNumber } from "../../../modules/order-group/rules/numbers";
import { indonesianPhone } from "../../../modules/order-group/rules/phone";
import { type PlannedGroup, planOrders } from "../../../modules/order-group/rules/plan-orders";
import { gatewayFor } from "../../../payments/gateways";
import { cartChanged } from "../cart-changed";
import { readCart } from "../read-cart";
import { cartCompleted, type PlaceOrderInput } from "./find-placed-group";

/** All that placing the order needs; nothing after this reads the cart again. */
export interface AgreedPlan extends PlannedGroup {
  number: string;
  /** ISO 8601; until when stock is kept for a shopper who pays first. */
  hold_expires_at: string | null;
  contact: { name: string; phone: string; email: string | null };
  /** Ids by delivery method. */
  shipping_options: Record<string, string>;
  region_id: string;
  sales_channel_id: string;
}

const correctThis = (fields: { field: string; message: string }[]) =>
  new Problem("invalid", "validation", "Periksa kembali isian yang ditandai.", fields);

function contactOf({ contact }: PlaceOrderInput["request"]) {
  const phone = indonesianPhone(contact.phone);
  if (!phone) throw correctThis([{ field: "contact.phone", message: PHONE_MESSAGE }]);
  return { name: contact.name, phone, email: contact.email ?? null };
}

function holdOf(method: PaymentMethod): string | null {
  const minutes = gatewayFor(method)?.holdMinutes;
  return minutes ? new Date(Date.now() + minutes * 60_000).toISOString() : null;
}

/** A number nobody has yet; the unique index has the last word. */
async function freeNumber(container: MedusaContainer): Promise<string> {
  const candidates = Array.from({ length: 5 }, () => groupNumber(randomBytes(6)));
  const { rows: taken } = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw<{ rows: { number: string }[] }>("select number from order_group where number = any(?)", [candidates]);
  const free = candidates.find((candidate) => taken.every((group) => group.number !== candidate));
  if (!free) throw new Problem("conflict", "busy", "Nomor pesanan belum bisa dibuat. Coba lagi.");
  return free;
}

/** The city's ways of receiving goods are laid with the foundation and stay: asked once per process. */
let knownOptions: Promise<Record<string, string>> | undefined;

async function askShippingOptions(container: MedusaContainer): Promise<Record<string, string>> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "shipping_option", fields: ["id", "type.code"], pagination: { take: 20 } });
  return Object.fromEntries(data.map((option) => [option.type?.code, option.id]));
}

function shippingOptionIds(container: MedusaContainer): Promise<Record<string, string>> {
  knownOptions ??= askShippingOptions(container).catch((error: unknown) => {
    knownOptions = undefined;
    throw error;
  });
  return knownOptions;
}

/** Reads everything again under the lock and decides: what is ordered from whom for how much, or what the shopper must look at. */
export const planOrdersStep = createStep("plan-orders", async (input: PlaceOrderInput, { container }) => {
  const { request } = input;
  const contact = contactOf(request);
  const [{ cart, reviewed }, number, shipping_options] = await Promise.all([
    readCart(container, input.cart_id, input.customer_id, { code: request.voucher, phone: contact.phone }),
    freeNumber(container),
    shippingOptionIds(container),
  ]);
  if (cart.completed_at) throw cartCompleted();
  const plan = planOrders(reviewed, request);
  if (plan.kind === "invalid") throw correctThis(plan.complaints);
  if (plan.kind === "changed") throw cartChanged(plan.complaints);
  const { kind: _, ...planned } = plan;
  const { region_id, sales_channel_id } = cart;
  const hold_expires_at = holdOf(plan.payment_method);
  const agreed: AgreedPlan = { ...planned, number, hold_expires_at, contact, shipping_options, region_id, sales_channel_id };
  return new StepResponse(agreed);
});
