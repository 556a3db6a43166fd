import type { RecallDetail } from "@lapak/backend/contracts/recall";
import { Form, Link } from "@remix-run/react";
import { recalls } from "~/i18n/id/recalls";
import { dateTime } from "~/lib/format";
import type { Refusal } from "~/lib/panel/refusal";
import { Badge } from "~/ui/badge";
import { Button } from "~/ui/button";
import { Checkbox, Select, TextField } from "~/ui/form";
import { Problems } from "./problems";

const words = recalls.panel;
const OUTCOMES = ["returned", "discarded", "consumed", "unreachable"] as const;

interface RecallBuyerProps {
  buyer: RecallDetail["buyers"][number];
  /** Whether results may still be recorded. */
  open: boolean;
  refusal?: Refusal;
}

/** One order that received what is recalled, and what became of it. Opens by itself while nothing is known. */
export function RecallBuyer({ buyer, open, refusal }: RecallBuyerProps) {
  const { id, order_id, number, handed_over_at, quantity, batch_code, mailed, outcome, returned_quantity, paid_back, note } = buyer;
  return (
    <article className="card stack">
      <div className="split">
        <strong>
          <Link to={`/penjual/pesanan/${order_id}`}>{number}</Link> · {quantity}×
        </strong>
        <Badge tone={outcome === "open" ? "wait" : "good"}>{recalls.outcomes[outcome]}</Badge>
      </div>
      <p className="small soft">
        {dateTime(handed_over_at)} · {batch_code ? recalls.batch(batch_code) : words.noBatch} · {mailed ? words.mailed : words.notMailed}
      </p>
      {outcome !== "open" ? (
        <p className="small">
          {returned_quantity > 0 ? `${words.facts.returned}: ${returned_quantity}. ` : null}
          {paid_back ? `${words.paidBack}. ` : null}
          {note}
        </p>
      ) : null}
      {open ? (
        <details open={refusal !== undefined}>
          <summary>{outcome === "open" ? words.record : words.change}</summary>
          <Form method="post" className="stack recall-record">
            {refusal ? <Problems message={refusal.message} errors={refusal.errors} /> : null}
            <input type="hidden" name="buyer" value={id} />
            <Select
              id={`${id}-outcome`}
              name="outcome"
              label={words.outcome}
              required
              defaultValue={outcome === "open" ? "" : outcome}
              choices={OUTCOMES.map((value) => ({ value, label: recalls.outcomes[value] }))}
            />
            <TextField
              id={`${id}-returned`}
              name="returned_quantity"
              label={words.returnedQuantity}
              inputMode="numeric"
              defaultValue={returned_quantity > 0 ? returned_quantity : undefined}
              error={refusal?.errors.returned_quantity}
            />
            <Checkbox id={`${id}-paid`} name="paid_back" label={words.paidBack} defaultChecked={paid_back} />
            <TextField id={`${id}-note`} name="note" label={words.note} maxLength={300} defaultValue={note ?? ""} />
            <Button type="submit" variant="secondary">
              {words.record}
            </Button>
          </Form>
        </details>
      ) : null}
    </article>
  );
}
