import { Button, clx, Heading, Textarea, toast } from "@medusajs/ui";
import { type FormEvent, useId, useState } from "react";
import { useOpenRecall } from "../../backend/recalls";
import { recalls } from "../../i18n/id/recalls";
import { Choice, Field, TextField } from "../field";

const words = recalls.form;
const fresh = () => ({
  product: "",
  scope: "product",
  batch_code: "",
  handed_from: "",
  handed_until: "",
  reason: "",
  advice: words.adviceDraft,
});
type Draft = ReturnType<typeof fresh>;

/** What was left empty is not sent; a batch only where one is recalled. */
function wishOf({ scope, batch_code, handed_from, handed_until, ...rest }: Draft) {
  return {
    ...rest,
    scope: scope === "batch" ? ("batch" as const) : ("product" as const),
    ...(scope === "batch" && batch_code ? { batch_code } : {}),
    ...(handed_from ? { handed_from } : {}),
    ...(handed_until ? { handed_until } : {}),
  };
}

/** Takes a product of any shop back. What was typed stays until it is done. */
export function RecallForm({ onDone }: { onDone: (id?: string) => void }) {
  const [draft, setDraft] = useState(fresh);
  const [errors, setErrors] = useState<Partial<Record<string, string>>>({});
  const open = useOpenRecall();
  const id = useId();
  const change = (field: keyof Draft) => (value: string) => {
    setDraft({ ...draft, [field]: value });
    setErrors({ ...errors, [field]: undefined });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    open.mutate(wishOf(draft), {
      onSuccess: ({ recall }) => {
        toast.success(words.opened);
        onDone(recall.id);
      },
      onError: (refusal) =>
        refusal.fields.length > 0
          ? setErrors(Object.fromEntries(refusal.fields.map(({ field, message }) => [field, message])))
          : toast.error(refusal.message),
    });
  };
  const text = (field: keyof Draft, label: string, hint?: string, type = "text") => (
    <TextField {...{ id: `${id}-${field}`, label, hint, type, error: errors[field], value: draft[field] }} onChange={change(field)} />
  );
  const long = (field: "reason" | "advice", label: string) => (
    <Field id={`${id}-${field}`} label={label} hint={words.public} error={errors[field]}>
      <Textarea
        id={`${id}-${field}`}
        rows={3}
        maxLength={1000}
        value={draft[field]}
        aria-describedby={`${id}-${field}-hint`}
        onChange={(event) => change(field)(event.target.value)}
      />
    </Field>
  );
  return (
    <form onSubmit={submit} className="flex flex-col gap-y-4 px-6 py-4" aria-label={words.title}>
      <Heading level="h2">{words.title}</Heading>
      {text("product", words.product, words.productHint)}
      <div className="grid gap-4 sm:grid-cols-2">
        <div className={clx(draft.scope !== "batch" && "sm:col-span-2")}>
          <Field id={`${id}-scope`} label={words.scope} error={errors.scope}>
            <Choice id={`${id}-scope`} value={draft.scope} choices={words.scopes} onChange={change("scope")} />
          </Field>
        </div>
        {draft.scope === "batch" && text("batch_code", words.batch)}
        {text("handed_from", words.from, words.optional, "date")}
        {text("handed_until", words.until, words.optional, "date")}
      </div>
      {long("reason", words.reason)}
      {long("advice", words.advice)}
      <div className="flex gap-x-2">
        <Button type="submit" variant="danger" isLoading={open.isPending}>
          {words.go}
        </Button>
        <Button type="button" variant="secondary" onClick={() => onDone()}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}
