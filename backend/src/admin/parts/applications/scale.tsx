import { Button, Container, Heading, Text, toast } from "@medusajs/ui";
import { type FormEvent, useId, useState } from "react";
import { Link } from "react-router-dom";
import type { BusinessScale, VendorScaleView } from "../../../contracts/commission";
import { useConfirmScale, useScale } from "../../backend/commission";
import { commission } from "../../i18n/id/commission";
import { shared } from "../../i18n/id/shared";
import { atTime, jakartaDay, onDay, rupiah } from "../../rules/format";
import { Choice, Field, TextField } from "../field";
import { Shown } from "../shown";

const words = commission.scale;
const DAY = 24 * 60 * 60_000;

/** How large a business counts when commission is worked out, and where its terms are. */
export function Scale({ vendorId }: { vendorId: string }) {
  const [confirming, setConfirming] = useState(false);
  return (
    <Container className="divide-y p-0">
      <Heading level="h2" className="px-6 py-4">
        {words.title}
      </Heading>
      <Shown query={useScale(vendorId)}>{(scale) => <Confirmed scale={scale} />}</Shown>
      {confirming ? (
        <ScaleForm vendorId={vendorId} onDone={() => setConfirming(false)} />
      ) : (
        <div className="flex flex-wrap items-center gap-3 px-6 py-4">
          <Button size="small" variant="secondary" onClick={() => setConfirming(true)}>
            {words.confirm}
          </Button>
          <Link to={`/komisi?lapak=${vendorId}`} className="txt-compact-small text-ui-fg-interactive hover:underline">
            {words.rules}
          </Link>
        </div>
      )}
    </Container>
  );
}

function Confirmed({ scale: { scale, confirmed } }: { scale: VendorScaleView }) {
  return (
    <div className="flex flex-col gap-y-2 px-6 py-4">
      <Text size="small">
        {words.today} <strong>{commission.scales[scale].toLowerCase()}</strong>
      </Text>
      {confirmed.length === 0 && (
        <Text size="small" className="text-ui-fg-subtle">
          {words.presumed}
        </Text>
      )}
      <ul className="flex flex-col gap-y-2">
        {confirmed.map(({ id, scale: each, valid_from, annual_sales, capital, note, set_by, set_at }) => (
          <li key={id}>
            <Text size="small" weight="plus">
              {words.entry(commission.scales[each], onDay(valid_from))}
            </Text>
            <Text size="small" className="break-words text-ui-fg-subtle">
              {[annual_sales !== null && words.sales(rupiah(annual_sales)), capital !== null && words.capital(rupiah(capital)), note]
                .filter(Boolean)
                .join(" · ")}
            </Text>
            <Text size="xsmall" className="text-ui-fg-muted">
              {words.by(set_by, atTime(set_at))}
            </Text>
          </li>
        ))}
      </ul>
    </div>
  );
}

interface Draft {
  scale: BusinessScale;
  annual_sales: string;
  capital: string;
  valid_from: string;
  note: string;
}

/** Sales of a medium business have eleven digits, more than the amounts of an order. */
const wholeRupiah = (text: string): number | null | undefined => {
  const digits = text.replace(/^rp/i, "").replace(/[.,\s]/g, "");
  if (digits === "") return null;
  return /^\d{1,12}$/.test(digits) ? Number(digits) : undefined;
};

function ScaleForm({ vendorId, onDone }: { vendorId: string; onDone: () => void }) {
  const [draft, setDraft] = useState<Draft>({
    ...{ scale: "micro", annual_sales: "", capital: "", valid_from: jakartaDay(Date.now() + DAY), note: "" },
  });
  const [errors, setErrors] = useState<Partial<Record<keyof Draft, string>>>({});
  const save = useConfirmScale(vendorId);
  const id = useId();
  const change = (field: keyof Draft, value: string) => {
    setDraft({ ...draft, [field]: value });
    setErrors({ ...errors, [field]: undefined });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const [annual_sales, capital] = [wholeRupiah(draft.annual_sales), wholeRupiah(draft.capital)];
    if (annual_sales === undefined || capital === undefined) {
      const message = commission.form.number;
      return setErrors({
        annual_sales: annual_sales === undefined ? message : undefined,
        capital: capital === undefined ? message : undefined,
      });
    }
    save.mutate(
      { ...draft, annual_sales, capital },
      {
        onSuccess: () => {
          toast.success(words.saved);
          onDone();
        },
        onError: (refusal) =>
          refusal.fields.length > 0
            ? setErrors(Object.fromEntries(refusal.fields.map(({ field, message }) => [field, message])))
            : toast.error(refusal.message),
      },
    );
  };
  const text = (field: keyof Draft, label: string, hint?: string, type = "text") => (
    <TextField
      {...{ id: `${id}-${field}`, label, hint, error: errors[field], type, value: draft[field] }}
      onChange={(value) => change(field, value)}
    />
  );
  return (
    <form onSubmit={submit} className="flex flex-col gap-y-3 px-6 py-4" aria-label={words.confirm}>
      <Text size="small" className="text-ui-fg-subtle">
        {words.explanation}
      </Text>
      <Field id={`${id}-scale`} label={words.scaleLabel} error={errors.scale}>
        <Choice id={`${id}-scale`} value={draft.scale} choices={commission.scales} onChange={(value) => change("scale", value)} />
      </Field>
      {text("annual_sales", words.annualSales, words.optional)}
      {text("capital", words.capitalLabel, words.optional)}
      {text("valid_from", words.from, commission.form.fromHint, "date")}
      {text("note", words.note, words.noteHint)}
      <div className="flex gap-x-2">
        <Button type="submit" size="small" isLoading={save.isPending}>
          {words.confirm}
        </Button>
        <Button type="button" size="small" variant="secondary" onClick={onDone}>
          {shared.cancel}
        </Button>
      </div>
    </form>
  );
}
