import type { VendorOrderView } from "@lapak/backend/contracts/orders";
import { vendorOrders as words } from "~/i18n/id/vendor-orders";
import { rupiah } from "~/lib/format";
import { awaitsTransfer, toCollect } from "~/lib/panel/order-view";
import { wantedText } from "~/lib/receiving";
import { Badge } from "~/ui/badge";
import { Icon } from "~/ui/icon";
import { Notice } from "~/ui/notice";

const TONES = { placed: "wait", accepted: "wait", ready: "good", handed_over: "plain", cancelled: "bad" } as const;

export const OrderState = ({ state }: { state: VendorOrderView["state"] }) => <Badge tone={TONES[state]}>{words.states[state]}</Badge>;

/** When the shopper wants it; nothing is said of "as soon as possible", which every other order is. */
export function Wanted({ order }: { order: VendorOrderView }) {
  if (!order.wanted) return null;
  return (
    <p className="order-wanted">
      <Icon name="clock" /> {words.wanted(wantedText(order.wanted))}
    </p>
  );
}

/** How it is handed over and paid. */
export function OrderTerms({ order }: { order: VendorOrderView }) {
  return (
    <p className="order-terms small">
      <span>
        <Icon name={order.delivery_method === "pickup" ? "bag" : "scooter"} /> {words[order.delivery_method]}
      </span>
      <span>
        {words.paymentMethod[order.payment_method]}, {words.paymentState[order.payment_state]}
      </span>
    </p>
  );
}

/** What to do about the money before or while handing over; nothing once the order ended. */
export function MoneyNote({ order }: { order: VendorOrderView }) {
  if (order.state === "handed_over" || order.state === "cancelled") return null;
  if (awaitsTransfer(order)) {
    return (
      <Notice>
        <p>{words.waitTransfer}</p>
      </Notice>
    );
  }
  const amount = toCollect(order);
  return amount > 0 ? <p className="collect">{words.collect(rupiah(amount))}</p> : null;
}
