import type { ShopperOrder } from "@lapak/backend/contracts/orders";
import { afterOrder as words } from "~/i18n/id/after-order";
import { dateTime, rupiah } from "~/lib/format";
import { Button } from "~/ui/button";
import { TextArea } from "~/ui/form";

/** Money that went back, and how it arrives. */
export function Refunds({ order }: { order: ShopperOrder }) {
  if (order.refunds.length === 0) return null;
  return (
    <div>
      <h3>{words.refundsTitle}</h3>
      <ul className="stack">
        {order.refunds.map((refund) => (
          <li key={`${refund.at} ${refund.amount}`}>
            <strong className="price">{rupiah(refund.amount)}</strong> <span className="small soft">{dateTime(refund.at)}</span>
            {refund.in_totals ? <p className="small">{words.inTotals}</p> : null}
            {refund.reason ? <p className="small">{words.reason(refund.reason)}</p> : null}
            <p className="small">{words.progress[refund.method][refund.progress]}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Folded away, because it is seldom wanted; a plain form, so that it works without script. */
export function CancelOrder({ order, number, problem }: { order: ShopperOrder; number: string; problem?: string }) {
  if (!order.actions.includes("cancel")) return null;
  const id = `reason-${order.id}`;
  return (
    <details className="no-print" open={problem !== undefined}>
      <summary>{words.cancelTitle}</summary>
      <form method="post" action={`/pesanan/${number}`} className="form">
        <input type="hidden" name="order" value={order.id} />
        <p className="small">{words.cancelText}</p>
        <TextArea name="reason" id={id} label={words.cancelReason} hint={words.cancelReasonHint} rows={2} maxLength={200} error={problem} />
        <Button name="intent" value="cancel" variant="danger">
          {words.cancelGo}
        </Button>
      </form>
    </details>
  );
}
