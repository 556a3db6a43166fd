import type { HalalState, OrderState, PaymentState, VendorState } from "@lapak/backend/contracts/primitives";
import type { ReactNode } from "react";
import { labels } from "~/i18n/id/labels";
import { Icon } from "./icon";

export type BadgeTone = "plain" | "good" | "wait" | "bad" | "halal" | "non-halal";

export function Badge({ tone = "plain", children }: { tone?: BadgeTone; children: ReactNode }) {
  return <span className={tone === "plain" ? "badge" : `badge badge-${tone}`}>{children}</span>;
}

/** Only a verified certificate and "tidak halal" are said on cards; the two states between are explained on the product page. */
export function HalalBadge({ state }: { state: HalalState }) {
  if (state === "certified") {
    return (
      <Badge tone="halal">
        <Icon name="check" /> {labels.halalShort.certified}
      </Badge>
    );
  }
  return state === "non_halal" ? <Badge tone="non-halal">{labels.halalShort.non_halal}</Badge> : null;
}

const orderTones = { placed: "wait", accepted: "wait", ready: "good", handed_over: "good", cancelled: "bad" } as const;
export const OrderBadge = ({ state }: { state: OrderState }) => <Badge tone={orderTones[state]}>{labels.order[state]}</Badge>;

const paymentTones = {
  due: "plain",
  awaiting_payment: "wait",
  awaiting_confirmation: "wait",
  paid: "good",
  expired: "bad",
  cancelled: "bad",
} as const;
export const PaymentBadge = ({ state }: { state: PaymentState }) => <Badge tone={paymentTones[state]}>{labels.paymentState[state]}</Badge>;

const vendorTones = { draft: "plain", submitted: "wait", revision: "wait", approved: "good", rejected: "bad", suspended: "bad" } as const;
export const VendorBadge = ({ state }: { state: VendorState }) => <Badge tone={vendorTones[state]}>{labels.vendor[state]}</Badge>;
