import type { VendorOrderView } from "@lapak/backend/contracts/orders";
import { Form, useNavigation } from "@remix-run/react";
import { afterOrder } from "~/i18n/id/after-order";
import { dateTime, rupiah } from "~/lib/format";
import type { RefundAnswer } from "~/lib/panel/refunds";
import { Button } from "~/ui/button";
import { TextArea, TextField } from "~/ui/form";

const words = afterOrder.vendor;

/** What went back so far, and a form for more; nothing while there is nothing to give back. */
export function OrderRefunds({ order, refundKey, answer }: { order: VendorOrderView; refundKey: string; answer: RefundAnswer | null }) {
  if (order.refunds.length === 0 && order.refundable === 0) return null;
  return (
    <section className="card stack">
      <h2>{order.refundable > 0 ? words.title : afterOrder.refundsTitle}</h2>
      <ul className="history">
        {order.refunds.map((refund) => (
          <li key={`${refund.at} ${refund.amount}`}>
            <strong>{rupiah(refund.amount)}</strong>
            <span className="small soft">
              {dateTime(refund.at)} · {words.done[refund.progress]}
            </span>
            {refund.in_totals ? <p className="small">{afterOrder.inTotals}</p> : null}
            {refund.reason ? <p>{refund.reason}</p> : null}
            {refund.id && refund.method === "cash" && refund.progress === "waiting" ? (
              <Form method="post">
                <input type="hidden" name="refund" value={refund.id} />
                <Button name="intent" value="cash_returned" variant="secondary" size="small">
                  {words.returned}
                </Button>
              </Form>
            ) : null}
          </li>
        ))}
      </ul>
      {order.refundable > 0 ? <RefundForm order={order} refundKey={refundKey} answer={answer} /> : null}
    </section>
  );
}

function RefundForm({ order, refundKey, answer }: { order: VendorOrderView; refundKey: string; answer: RefundAnswer | null }) {
  const busy = useNavigation().state === "submitting";
  const refusal = answer?.refusal;
  return (
    <details className="cancel" open={answer !== null}>
      <summary>{words.left(rupiah(order.refundable))}</summary>
      <Form method="post" className="form" noValidate>
        <input type="hidden" name="key" value={answer?.key ?? refundKey} />
        <p className="small">{order.payment_method === "cash" ? words.cashNote : words.note}</p>
        <TextField
          name="amount"
          label={words.amount}
          prefix="Rp"
          inputMode="numeric"
          autoComplete="off"
          required
          maxLength={14}
          defaultValue={answer?.amount}
          error={refusal?.errors.amount}
        />
        <TextArea
          name="refund_reason"
          label={words.reason}
          hint={words.reasonHint}
          rows={2}
          required
          maxLength={200}
          defaultValue={answer?.reason}
          error={refusal?.errors.reason}
        />
        {refusal && !refusal.errors.amount && !refusal.errors.reason ? <p className="field-error">{refusal.message}</p> : null}
        <Button name="intent" value="refund" variant="danger" disabled={busy}>
          {words.go}
        </Button>
      </Form>
    </details>
  );
}
