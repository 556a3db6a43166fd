import type { AdjustmentKind } from "@lapak/backend/contracts/adjustment";
import type { VendorOrderView } from "@lapak/backend/contracts/orders";
import { Form, useNavigation } from "@remix-run/react";
import { useState } from "react";
import { afterOrder } from "~/i18n/id/after-order";
import { dateTime, rupiah } from "~/lib/format";
import { loweredText } from "~/lib/lowered";
import type { LoweringAnswer } from "~/lib/panel/lowering";
import { Button } from "~/ui/button";
import { Checkbox, RadioCards, Select, TextArea, TextField } from "~/ui/form";

const words = afterOrder.lowering;
const KINDS: readonly AdjustmentKind[] = ["fewer", "weight", "substitute"];

interface LoweringProps {
  order: VendorOrderView;
  loweringKey: string;
  answer: LoweringAnswer | null;
}

/** What became cheaper so far, and a form for more while the goods are still here. */
export function OrderLowering({ order, loweringKey, answer }: LoweringProps) {
  if (order.adjustments.length === 0 && !order.may_lower) return null;
  return (
    <section className="card stack">
      <h2>{order.adjustments.length > 0 ? afterOrder.loweredTitle : words.title}</h2>
      {order.adjustments.length > 0 ? <Past order={order} /> : null}
      {order.may_lower ? <LoweringForm key={answer?.key ?? loweringKey} order={order} loweringKey={loweringKey} answer={answer} /> : null}
    </section>
  );
}

function Past({ order }: { order: VendorOrderView }) {
  return (
    <ul className="history">
      {order.adjustments.map((one) => (
        <li key={one.id}>
          <strong>{loweredText(one)}</strong>
          <span className="small soft">{[dateTime(one.at), afterOrder.lowered.states[one.state]].filter(Boolean).join(" · ")}</span>
          <p>{one.reason}</p>
          {one.state === "applied" && one.amount > 0 ? <p className="small">{afterOrder.lowered.shopLess(rupiah(one.amount))}</p> : null}
          {one.state === "proposed" && order.may_lower ? (
            <Form method="post">
              <input type="hidden" name="adjustment" value={one.id} />
              <Button name="intent" value="withdraw" variant="secondary" size="small">
                {words.withdraw}
              </Button>
            </Form>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

function LoweringForm({ order, loweringKey, answer }: LoweringProps) {
  const busy = useNavigation().state === "submitting";
  const [kind, setKind] = useState<AdjustmentKind>(answer?.kind ?? "fewer");
  const errors = answer?.refusal.errors ?? {};
  const shown = ["quantity", "unit_price", "substitute", "reason"].some((field) => errors[field]);
  return (
    <details className="lowering" open={answer !== null}>
      <summary>{order.adjustments.length > 0 ? words.title : words.text}</summary>
      <Form method="post" className="form" noValidate>
        <input type="hidden" name="key" value={answer?.key ?? loweringKey} />
        <Select
          name="line"
          label={words.line}
          placeholder={null}
          required
          defaultValue={answer?.line}
          choices={order.lines.map((line) => ({ value: line.key, label: `${line.quantity} × ${line.title}, ${rupiah(line.unit_price)}` }))}
        />
        <div onChange={(event) => setKind(kindOf(event.target) ?? kind)}>
          <RadioCards
            name="kind"
            legend={words.kind}
            required
            defaultValue={kind}
            cards={KINDS.map((value) => ({ value, label: words.kinds[value], note: words.kindNotes[value] }))}
          />
        </div>
        {kind === "fewer" ? (
          <>
            <TextField
              name="quantity"
              label={words.quantity}
              hint={words.quantityHint}
              inputMode="numeric"
              autoComplete="off"
              required
              maxLength={3}
              defaultValue={answer?.quantity}
              error={errors.quantity}
            />
            <Checkbox name="restock" label={words.restock} note={words.restockNote} defaultChecked={answer?.restock} />
          </>
        ) : null}
        {kind === "substitute" ? (
          <TextField
            name="substitute"
            label={words.substitute}
            hint={words.substituteHint}
            autoComplete="off"
            required
            maxLength={80}
            defaultValue={answer?.substitute}
            error={errors.substitute}
          />
        ) : null}
        {kind === "fewer" ? null : (
          <TextField
            name="unit_price"
            label={words.price}
            hint={words.priceHint}
            prefix="Rp"
            inputMode="numeric"
            autoComplete="off"
            required
            maxLength={14}
            defaultValue={answer?.price}
            error={errors.unit_price}
          />
        )}
        <TextArea
          name="lower_reason"
          label={words.reason}
          hint={words.reasonHint}
          rows={2}
          required
          maxLength={200}
          defaultValue={answer?.reason}
          error={errors.reason}
        />
        {answer && !shown ? <p className="field-error">{answer.refusal.message}</p> : null}
        <Button name="intent" value="lower" disabled={busy}>
          {kind === "substitute" ? words.propose : words.go}
        </Button>
      </Form>
    </details>
  );
}

const kindOf = (target: EventTarget): AdjustmentKind | undefined =>
  target instanceof HTMLInputElement && target.name === "kind" ? KINDS.find((one) => one === target.value) : undefined;
