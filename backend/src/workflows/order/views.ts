import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { z } from "zod";
import type { ComplaintLead } from "../../contracts/complaint";
import type { OrderGroupSummary, OrderGroupView, OrderLine, ShopperOrder, VendorOrderView } from "../../contracts/orders";
import type { DeliveryAddress, Unit } from "../../contracts/primitives";
import { bankAccount } from "../../foundation/bank-account";
import { mayLower } from "../../modules/amendment/rules/lowering";
import { ORDER_GROUP_MODULE } from "../../modules/order-group";
import { amountDue, isAwaited, isPrepaid, orderPaymentState } from "../../modules/order-group/rules/payment-state";
import { possibleActions } from "../../modules/order-group/rules/transitions";
import type { OrderGroupModuleService, OrderGroupRow, VendorOrderRow } from "../../modules/order-group/service";
import { VENDOR_MODULE } from "../../modules/vendor";
import type { VendorModuleService } from "../../modules/vendor/service";
import { gateways } from "../../payments/gateways";
import { KECAMATAN, KELURAHAN } from "../../reference/areas";
import { currentCharge, viewCharge } from "../charge/current-charge";
import type { LineSnapshot } from "../checkout/drafts";
import { complaintLeads, latestComplaints } from "../complaint/leads";
import { recallsInGroup } from "../recall/in-group";
import { type Amendments, readAmendments } from "./amendments";
import { leavable } from "./leavable";
import { lineKey } from "./line-key";

const pick = ({ payment_method, payment_state }: OrderGroupRow) => ({ payment_method, payment_state });

/** Orders as people see them: groups and vendor orders from our module, lines from Medusa's orders, shops from the vendor module. */

type Address = OrderGroupView["address"];
type Line = z.infer<typeof OrderLine>;
type Unitish = z.infer<typeof Unit>;
export type GroupWithOrders = OrderGroupRow & { vendor_orders: VendorOrderRow[] };
export type OrderWithGroup = VendorOrderRow & { order_group: OrderGroupRow };

interface MedusaOrder {
  id: string;
  items: {
    id: string;
    title: string;
    quantity: number;
    unit_price: number;
    product_handle: string | null;
    metadata: LineSnapshot | null;
  }[];
}

// All of an item: Medusa keeps quantities in a versioned detail row and fills them in only then.
const LINE_FIELDS = ["id", "items.*"];

const time = (value: Date | string) => new Date(value).toISOString();
const timeOrNull = (value: Date | string | null) => (value ? time(value) : null);
const threeDigits = (digits: string | null) => (digits ?? "").padStart(3, "0");

interface Place {
  street: string | null;
  rt: string | null;
  rw: string | null;
  kelurahan_code: string | null;
  landmark?: string | null;
}

export function readableAddress(place: Place | null): Address {
  const kelurahan = KELURAHAN.find((area) => area.code === place?.kelurahan_code);
  if (!place || !kelurahan) return null;
  return {
    street: place.street ?? "",
    rt: threeDigits(place.rt),
    rw: threeDigits(place.rw),
    kelurahan: kelurahan.name,
    kecamatan: KECAMATAN.find((area) => area.code === kelurahan.kecamatan_code)?.name ?? "",
    postal_code: kelurahan.postal_code,
    landmark: place.landmark ?? null,
  };
}

export async function readLines(container: MedusaContainer, orderIds: string[]): Promise<Map<string, Line[]>> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "order", fields: LINE_FIELDS, filters: { id: orderIds } });
  return new Map(
    (data as unknown as MedusaOrder[]).map((order) => [
      order.id,
      order.items.map((item) => ({
        key: lineKey(item.id),
        title: item.title,
        product_handle: item.product_handle,
        photo: item.metadata?.photo ?? null,
        unit: (item.metadata?.unit ?? "porsi") as Unitish,
        quantity: Number(item.quantity),
        unit_price: Number(item.unit_price),
        total: Number(item.unit_price) * Number(item.quantity),
      })),
    ]),
  );
}

const wantedOf = ({ wanted_from, wanted_until }: VendorOrderRow) =>
  wanted_from && wanted_until ? { from: time(wanted_from), until: time(wanted_until) } : null;

function core(order: VendorOrderRow, lines: Map<string, Line[]>, amendments: Map<string, Amendments>) {
  return {
    id: order.id,
    number: order.number,
    state: order.state,
    delivery_method: order.delivery_method,
    note: order.note,
    lines: lines.get(order.order_id) ?? [],
    items_total: order.items_total,
    delivery_fee: order.delivery_fee,
    discount: order.discount,
    total: order.total,
    wanted: wantedOf(order),
    placed_at: time(order.created_at),
    accepted_at: timeOrNull(order.accepted_at),
    ready_at: timeOrNull(order.ready_at),
    handed_over_at: timeOrNull(order.handed_over_at),
    cancelled_at: timeOrNull(order.cancelled_at),
    cancelled_by: order.cancelled_by,
    cancel_reason: order.cancel_reason,
    ...amendments.get(order.id)!,
  };
}

type VendorRow = Awaited<ReturnType<VendorModuleService["listVendors"]>>[number];

interface Surroundings {
  group: OrderGroupRow;
  lines: Map<string, Line[]>;
  amendments: Map<string, Amendments>;
  leavable: Set<string>;
  vendors: VendorRow[];
  complaints: Map<string, ComplaintLead>;
}

function shopperOrder(order: VendorOrderRow, { group, lines, amendments, leavable, vendors, complaints }: Surroundings): ShopperOrder {
  const vendor = vendors.find((one) => one.id === order.vendor_id);
  const situation = { ...pick(group), state: order.state, may_leave: leavable.has(order.id) };
  return {
    ...core(order, lines, amendments),
    actions: possibleActions(situation, "shopper").filter((action) => action === "cancel"),
    pickup_code: order.pickup_code,
    complaint: complaints.get(order.id) ?? null,
    shop: {
      handle: order.vendor_handle,
      name: order.vendor_name,
      phone: vendor?.phone ?? null,
      address: order.delivery_method === "pickup" && vendor ? readableAddress(vendor) : null,
    },
  };
}

const byNumber = (orders: VendorOrderRow[]) => orders.toSorted((a, b) => a.number.localeCompare(b.number, "en", { numeric: true }));

/** The shopper's view of one group. */
export async function viewGroup(container: MedusaContainer, group: GroupWithOrders): Promise<OrderGroupView> {
  const orders = byNumber(group.vendor_orders);
  const { payment_method } = group;
  const [lines, vendors, amendments, leaving, charge, complaints, recalls] = await Promise.all([
    readLines(
      container,
      orders.map((order) => order.order_id),
    ),
    container.resolve<VendorModuleService>(VENDOR_MODULE).listVendors({ id: orders.map((order) => order.vendor_id) }, { take: null }),
    readAmendments(
      container,
      orders.map((order) => ({ ...order, payment_method })),
    ),
    leavable(container, orders),
    isPrepaid(group.payment_method) ? currentCharge(container, group.id) : undefined,
    complaintLeads(container, orders),
    recallsInGroup(container, group.id),
  ]);
  const surroundings = { group, lines, amendments, leavable: leaving, vendors, complaints };
  const account = group.payment_method === "bank_transfer" && isAwaited(group.payment_state) ? bankAccount() : null;
  return {
    id: group.id,
    number: group.number,
    placed_at: time(group.created_at),
    contact: { name: group.contact_name, phone: group.contact_phone, email: group.contact_email },
    address: readableAddress(group.address as unknown as DeliveryAddress | null),
    payment_method: group.payment_method,
    payment_state: group.payment_state,
    items_total: group.items_total,
    delivery_total: group.delivery_total,
    discount_total: group.discount_total,
    voucher_code: group.voucher_code,
    payment_fee: group.payment_fee,
    total: group.total,
    hold_expires_at: timeOrNull(group.hold_expires_at),
    charge: charge ? viewCharge(charge) : null,
    payment_choices:
      group.payment_state === "awaiting_payment"
        ? gateways().flatMap(({ method }) => (method === group.payment_method ? [] : [method]))
        : [],
    bank_transfer: account && { ...account, amount: charge?.state === "open" ? charge.amount : amountDue(orders) },
    orders: orders.map((order) => shopperOrder(order, surroundings)),
    recalls,
  };
}

export async function readGroup(container: MedusaContainer, filters: { id: string } | { number: string; customer_id?: string }) {
  const [group] = await container
    .resolve<OrderGroupModuleService>(ORDER_GROUP_MODULE)
    .listOrderGroups(filters, { relations: ["vendor_orders"], take: 1 });
  return group as GroupWithOrders | undefined;
}

export function summarize(group: GroupWithOrders): z.infer<typeof OrderGroupSummary> {
  return {
    number: group.number,
    placed_at: time(group.created_at),
    payment_method: group.payment_method,
    payment_state: group.payment_state,
    total: group.total,
    orders: byNumber(group.vendor_orders).map((order) => ({
      number: order.number,
      state: order.state,
      shop: order.vendor_name,
      total: order.total,
    })),
  };
}

/** The names of the shop's people behind each step; who decides for the city or the shopper is not the shop's to know. */
function actorsOf({ acted_by, cancelled_by, cancel_actor_name }: VendorOrderRow): VendorOrderView["acted_by"] {
  const who = (acted_by ?? {}) as Partial<Record<"accepted" | "ready" | "handed_over", { name: string }>>;
  return {
    accepted: who.accepted?.name ?? null,
    ready: who.ready?.name ?? null,
    handed_over: who.handed_over?.name ?? null,
    cancelled: cancelled_by === "vendor" ? cancel_actor_name : null,
  };
}

/** The shop's view of its own orders; the address only when it brings the goods there. */
export async function viewVendorOrders(container: MedusaContainer, orders: OrderWithGroup[]): Promise<z.infer<typeof VendorOrderView>[]> {
  if (orders.length === 0) return [];
  const [lines, complaints, amendments] = await Promise.all([
    readLines(
      container,
      orders.map((order) => order.order_id),
    ),
    latestComplaints(
      container,
      orders.map((order) => order.id),
    ),
    readAmendments(
      container,
      orders.map((order) => ({ ...order, payment_method: order.order_group.payment_method })),
    ),
  ]);
  return orders.map((order) => {
    const { order_group: group } = order;
    const { payment_method, payment_state } = group;
    return {
      ...core(order, lines, amendments),
      group_number: group.number,
      acted_by: actorsOf(order),
      contact: { name: group.contact_name, phone: group.contact_phone },
      address: order.delivery_method === "vendor_delivery" ? readableAddress(group.address as unknown as DeliveryAddress | null) : null,
      payment_method,
      payment_state: orderPaymentState(order, group),
      actions: possibleActions({ state: order.state, payment_method, payment_state }, "vendor"),
      may_lower: mayLower({ state: order.state, payment_state }),
      complaint: complaints.get(order.id) ?? null,
    };
  });
}

export async function readVendorOrder(container: MedusaContainer, id: string): Promise<OrderWithGroup | undefined> {
  const [order] = await container
    .resolve<OrderGroupModuleService>(ORDER_GROUP_MODULE)
    .listVendorOrders({ id }, { relations: ["order_group"], take: 1 });
  return order as unknown as OrderWithGroup | undefined;
}

/** One page is this long; a list asks for one more to know whether there is a next. */
export const PAGE_SIZE = 20;

export const pageOf = <T>(found: T[]): { page: T[]; has_next: boolean } => ({
  page: found.slice(0, PAGE_SIZE),
  has_next: found.length > PAGE_SIZE,
});
