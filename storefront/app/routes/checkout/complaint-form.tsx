import type { ComplaintDesk } from "@lapak/backend/contracts/complaint";
import { complaints } from "~/i18n/id/complaints";
import { frame } from "~/i18n/id/frame";
import type { FieldProblem } from "~/lib/backend.server";
import { itemField } from "~/lib/complaint-form";
import type { Typed } from "~/lib/form";
import { rupiah } from "~/lib/format";
import { Button } from "~/ui/button";
import { ProblemSummary, problemOf, RadioCards, Select, TextArea, TextField } from "~/ui/form";

const words = complaints.shopper;
const KINDS = Object.entries(complaints.kinds);
const WISHES = ["refund", "replacement", "report"] as const;

interface ComplaintFormProps {
  desk: ComplaintDesk;
  refused?: { typed: Typed; message: string; problems: FieldProblem[] };
}

/** A plain form that works without script; what was typed comes back after a refusal, all but the photos, which no browser gives back. */
export function ComplaintForm({ desk: { order, terms }, refused }: ComplaintFormProps) {
  const { typed = {}, problems = [] } = refused ?? {};
  const hasMoney = order.refundable > 0;
  return (
    <form method="post" encType="multipart/form-data" className="form complaint-form">
      <p>{words.intro(terms.answer_within_hours)}</p>
      {refused ? <ProblemSummary message={problems.length > 0 ? frame.form.problems : refused.message} fields={problems} /> : null}
      <Select
        name="kind"
        label={words.kind}
        hint={words.kindUrgent}
        required
        defaultValue={typed.kind}
        error={problemOf(problems, "kind")}
        choices={KINDS.map(([value, label]) => ({ value, label }))}
      />
      <Items lines={order.lines} typed={typed} problem={problemOf(problems, "items")} />
      <TextArea
        name="text"
        label={words.text}
        hint={words.textHint}
        required
        rows={4}
        minLength={10}
        maxLength={1000}
        defaultValue={typed.text}
        error={problemOf(problems, "text")}
      />
      <RadioCards
        name="wanted"
        legend={words.wanted}
        required
        defaultValue={typed.wanted}
        error={problemOf(problems, "wanted")}
        cards={WISHES.map((value) => ({
          value,
          label: complaints.wishes[value],
          note: words.wishNote[value],
          disabled: value === "refund" && !hasMoney,
        }))}
      />
      {hasMoney ? (
        <div className="complaint-amount">
          <TextField
            name="amount"
            label={words.amount}
            hint={words.amountHint(rupiah(order.refundable))}
            prefix="Rp"
            inputMode="numeric"
            autoComplete="off"
            maxLength={14}
            unmarked
            defaultValue={typed.amount}
            error={problemOf(problems, "amount")}
          />
        </div>
      ) : null}
      <Photos most={terms.most_photos} again={refused !== undefined} problem={problemOf(problems, "photos")} />
      <Button size="large" wide>
        {words.send}
      </Button>
    </form>
  );
}

function Items({ lines, typed, problem }: { lines: ComplaintDesk["order"]["lines"]; typed: Typed; problem?: string }) {
  const alone = lines.length === 1 && lines[0]?.quantity === 1;
  if (alone) return null;
  return (
    <fieldset className="field" id="items" tabIndex={-1} aria-describedby="items-hint">
      <legend className="field-label">{words.items}</legend>
      <span className="field-hint" id="items-hint">
        {words.itemsHint}
      </span>
      <div className="complaint-items">
        {lines.map((line) => (
          <label key={line.id} className="complaint-item">
            <span>{words.itemOf(line.title, line.quantity)}</span>
            <input
              className="input"
              type="number"
              inputMode="numeric"
              name={itemField(line.id)}
              min={0}
              max={line.quantity}
              step={1}
              defaultValue={typed[itemField(line.id)]}
            />
          </label>
        ))}
      </div>
      {problem ? <span className="field-error">{problem}</span> : null}
    </fieldset>
  );
}

function Photos({ most, again, problem }: { most: number; again: boolean; problem?: string }) {
  return (
    <div className="field">
      <label className="field-label" htmlFor="photos">
        {words.photos} <span className="field-optional">{frame.form.optional}</span>
      </label>
      <span className="field-hint" id="photos-hint">
        {again ? words.photosAgain : words.photosHint(most)}
      </span>
      <input
        className="input"
        type="file"
        id="photos"
        name="photos"
        multiple
        accept="image/jpeg,image/png,image/webp,image/avif"
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? "photos-hint photos-error" : "photos-hint"}
      />
      {problem ? (
        <span className="field-error" id="photos-error">
          {problem}
        </span>
      ) : null}
    </div>
  );
}
