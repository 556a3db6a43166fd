import type { MedusaContainer } from "@medusajs/framework/types";
import type { OrderGroupView, ShopperOrder } from "../../contracts/orders";
import { storefrontLink } from "../../foundation/links";
import { CHARGE_MODULE } from "../../modules/charge";
import type { ChargeModuleService } from "../../modules/charge/service";
import { VENDOR_MODULE } from "../../modules/vendor";
import type { VendorModuleService } from "../../modules/vendor/service";
import type { Receipt, ReceiptShop } from "../../paper/receipt";
import { taxLines } from "../../paper/rules/sums";
import { words } from "../../paper/words";
import { LEVIES } from "../../reference/levies";
import { RECEIPT_FIELDS } from "../../reference/receipt-fields";
import { type GroupWithOrders, readableAddress, viewGroup } from "../order/views";

/** Gathers what a receipt says; the group is put on paper as it is now. */

const TAXES = [
  { label: `PBJT ${LEVIES.pbjt.rate / 100}%`, terms: LEVIES.pbjt },
  { label: `PPN ${RECEIPT_FIELDS.ppn.rate / 100}%`, terms: RECEIPT_FIELDS.ppn },
];

/** The code in the sum that was asked for; none when other money came. */
async function readUniqueCode(container: MedusaContainer, groupId: string): Promise<number> {
  const charges = container.resolve<ChargeModuleService>(CHARGE_MODULE);
  const [charge] = await charges.listCharges(
    { order_group_id: groupId, state: ["succeeded", "open"] },
    { select: ["id", "owed", "amount", "received_amount"], order: { created_at: "DESC" }, take: 1 },
  );
  if (!charge || (charge.received_amount !== null && charge.received_amount !== charge.amount)) return 0;
  return charge.amount - charge.owed;
}

const oneLine = (address: OrderGroupView["address"]): string | null =>
  address && `${address.street}, RT ${address.rt}/RW ${address.rw}, ${address.kelurahan}, ${address.kecamatan} ${address.postal_code}`;

function shopOf(order: ShopperOrder, more: Pick<ReceiptShop, "address" | "nib">, vendorId: string, voucher: string | null): ReceiptShop {
  const { number, state, delivery_method, lines, delivery_fee, total, discount } = order;
  const discounts = discount > 0 ? [{ label: voucher ? `Voucher ${voucher}` : "Potongan", amount: discount }] : [];
  return {
    number,
    name: order.shop.name,
    state,
    delivery_method,
    lines,
    discounts,
    delivery_fee,
    total,
    taxes: taxLines(total, vendorId, TAXES),
    lowered: order.adjustments.filter(({ state }) => state === "applied").map((one) => ({ text: words.lowered(one), amount: one.amount })),
    refunds: order.refunds.map(({ at, amount, reason, in_totals }) => ({ at, amount, reason, in_totals })),
    ...more,
  };
}

/** When the money is known to have come: cash, when the last goods changed hands. */
function paidAt(group: GroupWithOrders): string | null {
  if (group.paid_at) return new Date(group.paid_at).toISOString();
  const standing = group.vendor_orders.filter((order) => order.state !== "cancelled");
  const handedOver = standing.flatMap((order) => (order.handed_over_at ? [new Date(order.handed_over_at).toISOString()] : []));
  const allCash = group.payment_method === "cash" && handedOver.length === standing.length;
  return allCash ? (handedOver.toSorted().at(-1) ?? null) : null;
}

/** The whole purchase. */
export async function readReceipt(container: MedusaContainer, group: GroupWithOrders): Promise<Receipt> {
  const rows = group.vendor_orders;
  const [view, vendors, unique_code] = await Promise.all([
    viewGroup(container, group),
    container.resolve<VendorModuleService>(VENDOR_MODULE).listVendors({ id: rows.map((row) => row.vendor_id) }, { take: rows.length }),
    readUniqueCode(container, group.id),
  ]);
  const shops = view.orders.map((order) => {
    const row = rows.find(({ id }) => id === order.id)!;
    const vendor = vendors.find(({ id }) => id === row.vendor_id);
    const address = vendor ? oneLine(readableAddress(vendor)) : null;
    const more = { address, nib: vendor?.nib ?? null };
    return shopOf(order, more, row.vendor_id, view.voucher_code);
  });
  return {
    number: view.number,
    placed_at: view.placed_at,
    printed_at: new Date().toISOString(),
    buyer: { name: view.contact.name, phone: view.contact.phone, address: oneLine(view.address) },
    payment: { method: view.payment_method, state: view.payment_state, paid_at: paidAt(group) },
    shops,
    payment_fee: view.payment_fee,
    unique_code,
    status_link: storefrontLink(`/pesanan/${view.number}`),
  };
}

/** One shop's part: its own goods and sums, and of the buyer no more than the shop sees anyway. */
export async function readNote(container: MedusaContainer, group: GroupWithOrders, number: string): Promise<Receipt | undefined> {
  const only = { ...group, vendor_orders: group.vendor_orders.filter((order) => order.number === number) };
  if (only.vendor_orders.length === 0) return undefined;
  const receipt = await readReceipt(container, only);
  const delivered = receipt.shops.some((shop) => shop.delivery_method === "vendor_delivery");
  const buyer = { ...receipt.buyer, address: delivered ? receipt.buyer.address : null };
  return { ...receipt, number, buyer, payment_fee: 0, unique_code: 0 };
}
