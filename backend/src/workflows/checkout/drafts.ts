import { randomInt } from "node:crypto";
import type { CreateOrderDTO, OrderDTO } from "@medusajs/framework/types";
import { OrderStatus } from "@medusajs/framework/utils";
import type { DeliveryAddress, DeliveryMethod } from "../../contracts/primitives";
import { FOUNDATION } from "../../foundation/ids";
import { pickupCode, vendorOrderNumber } from "../../modules/order-group/rules/numbers";
import { firstPaymentState, isPrepaid } from "../../modules/order-group/rules/payment-state";
import type { PlannedOrder } from "../../modules/order-group/rules/plan-orders";
import { dayOfWindow } from "../../modules/order-group/rules/slots";
import { KELURAHAN } from "../../reference/areas";
import type { DayPromised } from "../order/day-promises";
import type { WantedStock } from "../order/stock";
import type { PaymentDraft } from "./payment-rows";
import { hashOf, type PlaceOrderInput } from "./steps/find-placed-group";
import type { AgreedPlan } from "./steps/plan-orders";

/** Plain data for each step of placing an order. Orders keep the position of the shop they belong to. */

const anyDelivered = (plan: AgreedPlan) => plan.orders.some((order) => order.method === "vendor_delivery");

function shippingAddress(plan: AgreedPlan, order: PlannedOrder, address: DeliveryAddress | undefined) {
  const person = { first_name: plan.contact.name, phone: plan.contact.phone, country_code: "id" };
  if (order.method === "pickup" || !address) return person;
  const kelurahan = KELURAHAN.find((area) => area.code === address.kelurahan_code);
  return {
    ...person,
    address_1: address.street,
    address_2: [`RT ${address.rt}/RW ${address.rw}`, kelurahan?.name, address.landmark].filter(Boolean).join(", "),
    city: "Kota Bekasi",
    province: "Jawa Barat",
    postal_code: kelurahan?.postal_code,
    metadata: { kelurahan_code: address.kelurahan_code },
  };
}

/** What a line must still show when its product has changed or gone. */
export interface LineSnapshot {
  listing_id: string;
  photo: PlannedOrder["lines"][number]["offer"]["photo"];
  unit: string;
}

export function orderDrafts(input: PlaceOrderInput, plan: AgreedPlan): CreateOrderDTO[] {
  return plan.orders.map((order, position) => ({
    region_id: plan.region_id,
    sales_channel_id: plan.sales_channel_id,
    customer_id: input.customer_id,
    status: OrderStatus.PENDING,
    email: plan.contact.email ?? undefined,
    currency_code: "idr",
    shipping_address: shippingAddress(plan, order, input.request.address),
    no_notification: true,
    items: order.lines.map(({ view, offer, discount }) => ({
      title: offer.title,
      quantity: view.quantity,
      unit_price: view.unit_price,
      variant_id: offer.variant_id,
      product_id: offer.product_id,
      product_title: offer.title,
      product_handle: offer.product_handle,
      requires_shipping: true,
      is_discountable: true,
      is_tax_inclusive: true,
      // Medusa's totals, captures and refunds know of the discount by these.
      adjustments: discount > 0 ? [{ code: plan.voucher_code ?? "", amount: discount, is_tax_inclusive: true }] : [],
      metadata: { listing_id: offer.listing_id, photo: offer.photo, unit: offer.unit } satisfies LineSnapshot as Record<string, unknown>,
    })),
    shipping_methods: [
      {
        name: FOUNDATION.deliveryOptions[order.method],
        amount: order.delivery_fee,
        is_tax_inclusive: true,
        shipping_option_id: plan.shipping_options[order.method],
        data: { id: order.method, delivery_fee: order.delivery_fee },
      },
    ],
    // medusa-config shows `order_number` as the order's number in Medusa Admin.
    metadata: { order_group: plan.number, order_number: vendorOrderNumber(plan.number, position + 1), vendor_id: order.shop.id },
  }));
}

/** Created orders in the order of the plan, whatever order they are answered in. */
const inPlanOrder = (plan: AgreedPlan, orders: OrderDTO[]): OrderDTO[] =>
  plan.orders.map((planned) => orders.find((order) => order.metadata?.vendor_id === planned.shop.id)!);

export function stockWanted(plan: AgreedPlan, orders: OrderDTO[]): WantedStock[] {
  const offers = new Map(plan.orders.flatMap((order) => order.lines.map(({ offer }) => [offer.variant_id, offer])));
  return orders.flatMap((order) =>
    (order.items ?? []).flatMap((item) => {
      const offer = offers.get(item.variant_id ?? "");
      if (!offer) return [];
      const { inventory_item_id, location_id } = offer;
      return [{ line_item_id: item.id, inventory_item_id, location_id, quantity: Number(item.quantity) }];
    }),
  );
}

/** What is made to order counts on the day it is wanted, whether or not its shop has said how many it can make: it may say so later. */
export function daysWanted(plan: AgreedPlan, orders: OrderDTO[]): DayPromised[] {
  return inPlanOrder(plan, orders).flatMap((medusaOrder, position) => {
    const { wanted, lines, shop } = plan.orders[position]!;
    const madeToOrder = new Map(lines.flatMap(({ offer }) => (offer.preorder ? [[offer.variant_id, offer.listing_id]] : [])));
    if (!wanted) return [];
    return (medusaOrder.items ?? []).flatMap((item) => {
      const listing_id = madeToOrder.get(item.variant_id ?? "");
      if (!listing_id) return [];
      return [{ line_item_id: item.id, listing_id, vendor_id: shop.id, day: dayOfWindow(wanted), quantity: Number(item.quantity) }];
    });
  });
}

/** Cash passes between two people; everything else is a share of what the group is charged. */
export function paymentDrafts(plan: AgreedPlan): PaymentDraft[] {
  const provider_id = plan.payment_method === "cash" ? "pp_manual_city" : "pp_share_city";
  return plan.orders.map((order, position) => ({
    provider_id,
    amount: order.total,
    order_number: vendorOrderNumber(plan.number, position + 1),
    order_group: plan.number,
  }));
}

const newPickupCode = (method: DeliveryMethod) => (method === "pickup" ? pickupCode(randomInt(10_000) / 10_000) : null);

export function groupDraft(input: PlaceOrderInput, plan: AgreedPlan, orders: OrderDTO[]) {
  const { request } = input;
  const medusaOrders = inPlanOrder(plan, orders);
  // A shop hears of a prepaid order once it is paid.
  const released_at = isPrepaid(plan.payment_method) ? null : new Date();
  return {
    group: {
      number: plan.number,
      cart_id: input.cart_id,
      idempotency_key: request.idempotency_key,
      request_hash: hashOf(input),
      customer_id: input.customer_id ?? null,
      contact_name: plan.contact.name,
      contact_phone: plan.contact.phone,
      contact_email: plan.contact.email,
      address: anyDelivered(plan) ? ((request.address ?? null) as unknown as Record<string, unknown> | null) : null,
      payment_method: plan.payment_method,
      payment_state: firstPaymentState(plan.payment_method),
      hold_expires_at: plan.hold_expires_at ? new Date(plan.hold_expires_at) : null,
      paid_at: plan.payment_method === "free" ? new Date() : null,
      items_total: plan.items_total,
      delivery_total: plan.delivery_total,
      discount_total: plan.discount_total,
      voucher_code: plan.voucher_code,
      payment_fee: plan.payment_fee,
      total: plan.total,
    },
    vendor_orders: plan.orders.map((order, position) => ({
      number: vendorOrderNumber(plan.number, position + 1),
      vendor_id: order.shop.id,
      vendor_name: order.shop.name,
      vendor_handle: order.shop.handle,
      order_id: medusaOrders[position]!.id,
      delivery_method: order.method,
      note: order.note,
      pickup_code: newPickupCode(order.method),
      items_total: order.items_total,
      delivery_fee: order.delivery_fee,
      discount: order.discount,
      city_discount: order.city_discount,
      total: order.total,
      wanted_from: order.wanted && new Date(order.wanted.from),
      wanted_until: order.wanted && new Date(order.wanted.until),
      released_at,
    })),
  };
}

/** Every order with its payment collection. */
export function closingOf(cart_id: string, plan: AgreedPlan, orders: OrderDTO[], payment_collection_ids: string[]) {
  return {
    cart_id,
    orders: inPlanOrder(plan, orders).map((order, position) => ({
      order_id: order.id,
      payment_collection_id: payment_collection_ids[position]!,
    })),
  };
}
