import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { PlaceOrder } from "../../contracts/checkout";
import type { OrderState } from "../../contracts/primitives";
import { CHARGE_MODULE } from "../../modules/charge";
import type { ChargeModuleService } from "../../modules/charge/service";
import { ORDER_GROUP_MODULE } from "../../modules/order-group";
import { isPrepaid } from "../../modules/order-group/rules/payment-state";
import type { OrderGroupModuleService } from "../../modules/order-group/service";
import { addToCart } from "../../workflows/cart/change-lines";
import { openCart } from "../../workflows/cart/open-cart";
import { claimPaidWorkflow } from "../../workflows/charge/claim-paid";
import { openChargeWorkflow } from "../../workflows/charge/open-charge";
import { settleChargeWorkflow } from "../../workflows/charge/settle-charge";
import { placeOrderWorkflow } from "../../workflows/checkout/place-order";
import { readCart } from "../../workflows/checkout/read-cart";
import { acceptOrderWorkflow, markOrderReadyWorkflow } from "../../workflows/order/advance-order";
import { cancelOrderWorkflow } from "../../workflows/order/cancel-order";
import { handOverOrderWorkflow } from "../../workflows/order/hand-over-order";
import type { DemoOrder } from "../city/orders";
import { login } from "./people";
import { counter, inParallel, type Run } from "./run";
import { type Directory, idOf } from "./shops";

const HANDS = 2;

interface Market {
  region_id: string;
  /** Variant ids by vendor id and title. */
  variants: ReadonlyMap<string, string>;
  directory: Directory;
  shopperId: string;
}

const shelf = (vendorId: string, title: string) => `${vendorId}/${title}`;

/** Shoppers buy, and shops get as far with their orders as the story says. */
export async function goShopping(run: Run, directory: Directory, shopperId: string): Promise<void> {
  const market = await openMarket(run, directory, shopperId);
  const done = counter(run, run.city.orders.length, "pesanan", 6);
  await inParallel(HANDS, run.city.orders, async (visit, index) => {
    await buy(run, market, visit, `demo-kota-pesanan-${index}`);
    done();
  });
}

async function openMarket({ container, city }: Run, directory: Directory, shopperId: string): Promise<Market> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const [region, listings] = await Promise.all([
    query.graph({ entity: "region", fields: ["id"] }),
    query.graph({
      entity: "listing",
      fields: ["vendor_id", "title", "product.variants.id"],
      filters: { vendor_id: [...new Set(city.orders.flatMap((order) => order.shops.map(({ vendor }) => idOf(directory, vendor))))] },
    }),
  ]);
  const variants = new Map(
    listings.data.flatMap((row) => {
      const variant = row.product?.variants?.[0]?.id;
      return variant ? [[shelf(row.vendor_id, row.title), variant] as const] : [];
    }),
  );
  return { region_id: region.data[0]!.id, variants, directory, shopperId };
}

async function buy(run: Run, market: Market, visit: DemoOrder, idempotency_key: string): Promise<void> {
  const { container } = run;
  const groups = container.resolve<OrderGroupModuleService>(ORDER_GROUP_MODULE);
  const [known] = await groups.listOrderGroups({ idempotency_key }, { take: 1 });
  if (known) return;

  const customer_id = visit.isDemoShopper ? market.shopperId : undefined;
  const cart_id = await fillCart(run, market, visit, customer_id);
  const request = await requestOf(run, market, visit, { cart_id, idempotency_key });
  const { result } = await placeOrderWorkflow(container).run({ input: { cart_id, customer_id, request } });

  const [group] = await groups.listOrderGroups({ id: result.order_group_id }, { relations: ["vendor_orders"], take: 1 });
  if (!group) throw new Error("An order vanished after it was placed.");
  if (isPrepaid(group.payment_method)) await pay(run, group.id, visit.transferConfirmed);
  for (const order of group.vendor_orders) {
    const stop = visit.shops.find(({ vendor }) => idOf(market.directory, vendor) === order.vendor_id);
    if (stop) await carryOn(run, order.id, stop.until, stop.reason);
  }
}

/** The shopper has transferred; an officer has seen it or still has to look. */
async function pay({ container, officer }: Run, order_group_id: string, confirmed: boolean): Promise<void> {
  const { result } = await openChargeWorkflow(container).run({ input: { order_group_id } });
  const charge = await container.resolve<ChargeModuleService>(CHARGE_MODULE).retrieveCharge(result);
  if (confirmed) {
    await settleChargeWorkflow(container).run({ input: { charge_id: charge.id, seen: { amount: charge.amount, by: officer.id } } });
  } else {
    await claimPaidWorkflow(container).run({ input: { order_group_id } });
  }
}

async function fillCart({ container }: Run, market: Market, visit: DemoOrder, customer_id: string | undefined): Promise<string> {
  const items = visit.shops.flatMap(({ vendor, lines }) =>
    lines.map(({ title, quantity }) => {
      const variant_id = market.variants.get(shelf(idOf(market.directory, vendor), title));
      if (!variant_id) throw new Error(`${vendor} does not sell ${title}.`);
      return { variant_id, quantity };
    }),
  );
  const cart_id = await openCart(container, market.region_id, customer_id);
  for (const item of items) await addToCart(container, { cart_id, customer_id }, item);
  return cart_id;
}

interface Checkout {
  cart_id: string;
  idempotency_key: string;
}

async function requestOf({ container, city }: Run, market: Market, visit: DemoOrder, checkout: Checkout): Promise<PlaceOrder> {
  const { view } = (await readCart(container, checkout.cart_id, undefined, { code: visit.voucher ?? undefined })).reviewed;
  // Shops keep hours, and the city is filled at any time of day.
  const slotAt = (vendorId: string) => {
    const slots = view.shops.find((shop) => shop.vendor_id === vendorId)?.slots;
    return slots && !slots.asap ? slots.windows[0]?.from : undefined;
  };
  const totals = visit.shops.map(({ vendor: key, method, lines }) => {
    const vendor = city.vendors.find((candidate) => candidate.key === key);
    const price = (title: string) => vendor?.products.find(({ listing }) => listing.title === title)?.listing.price ?? 0;
    const fee = method === "vendor_delivery" ? (vendor?.shop.delivery_fee ?? 0) : 0;
    return lines.reduce((sum, line) => sum + price(line.title) * line.quantity, fee);
  });
  return {
    idempotency_key: checkout.idempotency_key,
    contact: { ...visit.contact, ...(visit.isDemoShopper ? { email: login("Pembeli").email } : {}) },
    address: visit.address,
    deliveries: visit.shops.map(({ vendor, method }) => {
      const vendor_id = idOf(market.directory, vendor);
      return { vendor_id, method, slot: slotAt(vendor_id) };
    }),
    // Without the city's bank account there is only cash.
    payment_method: view.payment_options.find((option) => option.method === visit.payment && option.available)?.method ?? "cash",
    ...(view.voucher?.applies ? { voucher: view.voucher.code } : {}),
    expected_total: totals.reduce((sum, total) => sum + total, 0) - view.discount_total,
  };
}

const STEPS: Record<OrderState, readonly ("accept" | "ready" | "hand_over" | "cancel")[]> = {
  placed: [],
  accepted: ["accept"],
  ready: ["accept", "ready"],
  handed_over: ["accept", "ready", "hand_over"],
  cancelled: ["cancel"],
};

const WORKFLOWS = {
  accept: acceptOrderWorkflow,
  ready: markOrderReadyWorkflow,
  hand_over: handOverOrderWorkflow,
  cancel: cancelOrderWorkflow,
};

async function carryOn({ container }: Run, vendor_order_id: string, until: OrderState, reason: string | null): Promise<void> {
  for (const step of STEPS[until]) {
    const words = step === "cancel" && reason ? { reason } : { cash_received: true };
    await WORKFLOWS[step](container).run({ input: { vendor_order_id, by: "vendor", ...words } });
  }
}
