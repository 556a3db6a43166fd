import type { VendorOrderView } from "@lapak/backend/contracts/orders";
import { Form, useNavigation } from "@remix-run/react";
import { vendorOrders as words } from "~/i18n/id/vendor-orders";
import { rupiah } from "~/lib/format";
import { asksOnHandOver, nextAction, type OrderAnswer } from "~/lib/panel/order-view";
import { Button } from "~/ui/button";
import { Checkbox, TextArea, TextField } from "~/ui/form";

/** The next step, large; cancelling folded away below it. */
export function OrderActions({ order, answer }: { order: VendorOrderView; answer: OrderAnswer | null }) {
  const busy = useNavigation().state === "submitting";
  const next = nextAction(order);
  if (order.actions.length === 0) return null;
  const refused = answer?.refusal && answer.action !== "cancel" ? answer.refusal : null;
  const asks = next === "hand_over" ? asksOnHandOver(order) : { code: false, cash: 0 };
  return (
    <section className="card stack">
      {next ? (
        <Form method="post" className="form" noValidate>
          {asks.code ? (
            <TextField
              name="pickup_code"
              label={words.code}
              hint={words.codeHint}
              maxLength={12}
              autoComplete="off"
              autoCapitalize="characters"
              defaultValue={refused ? answer?.typed : undefined}
              error={refused?.errors.pickup_code}
            />
          ) : null}
          {asks.cash > 0 ? (
            <div className="field" id="cash_received">
              <Checkbox name="cash_received" label={words.cashReceived(rupiah(asks.cash))} note={words.cashReceivedHint} />
              {refused?.errors.cash_received ? <span className="field-error">{refused.errors.cash_received}</span> : null}
            </div>
          ) : null}
          {refused && !refused.errors.pickup_code && !refused.errors.cash_received ? (
            <p className="field-error">{refused.message}</p>
          ) : null}
          <Button name="intent" value={next} size="large" wide disabled={busy}>
            {words.actions[next]}
          </Button>
        </Form>
      ) : null}
      {order.actions.includes("cancel") ? <CancelForm answer={answer?.action === "cancel" ? answer : null} busy={busy} /> : null}
    </section>
  );
}

function CancelForm({ answer, busy }: { answer: OrderAnswer | null; busy: boolean }) {
  const refusal = answer?.refusal;
  return (
    <details className="cancel" open={answer !== null}>
      <summary>{words.cancelTitle}</summary>
      <Form method="post" className="form" noValidate>
        <TextArea
          name="reason"
          label={words.cancelReason}
          hint={words.cancelReasonHint}
          rows={2}
          required
          maxLength={200}
          defaultValue={answer?.typed}
          error={refusal?.errors.reason ?? (refusal ? refusal.message : undefined)}
        />
        <Button name="intent" value="cancel" variant="danger" disabled={busy}>
          {words.cancelGo}
        </Button>
      </Form>
    </details>
  );
}
