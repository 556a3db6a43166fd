import { Button, Heading, Hint, toast } from "@medusajs/ui";
import { type FormEvent, useId, useState } from "react";
import type { CommissionScope } from "../../../contracts/commission";
import { CATEGORIES } from "../../../reference/categories";
import { useCreateRule } from "../../backend/commission";
import { commission } from "../../i18n/id/commission";
import { type RuleDraft, type RuleErrors, ruleErrors, ruleOf } from "../../rules/commission-form";
import { jakartaDay } from "../../rules/format";
import { Choice, Field, TextField } from "../field";

const words = commission.form;
const NONE = "none";
const DAY = 24 * 60 * 60_000;
const CATEGORY_NAMES = Object.fromEntries(CATEGORIES.map(({ handle, name }) => [handle, name]));
/** What a rule of each scope may be about; a shop comes with the address. */
const TARGETS: Partial<Record<CommissionScope, Record<string, string>>> = {
  category: CATEGORY_NAMES,
  campaign: { [NONE]: words.allGoods, ...CATEGORY_NAMES },
  scale: commission.scales,
};

interface RuleFormProps {
  shop?: { id: string; name: string };
  onDone: () => void;
}

/** A new rule; what was typed stays until it is taken. */
export function RuleForm({ shop, onDone }: RuleFormProps) {
  const [draft, setDraft] = useState<RuleDraft>(() => ({
    scope: shop ? "vendor" : "category",
    target: shop?.id ?? "",
    ...{ rate: "", flat: "", from: jakartaDay(Date.now() + DAY), until: "", note: "" },
  }));
  const [errors, setErrors] = useState<RuleErrors>({});
  const create = useCreateRule();
  const id = useId();

  const change = (changes: Partial<RuleDraft>) => {
    setDraft({ ...draft, ...changes });
    setErrors({ ...errors, ...Object.fromEntries(Object.keys(changes).map((field) => [field, undefined])) });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const reading = ruleOf(draft, { rate: words.rateInvalid, number: words.number, date: words.date });
    if ("errors" in reading) return setErrors(reading.errors);
    create.mutate(reading.rule, {
      onSuccess: () => {
        toast.success(commission.created);
        onDone();
      },
      onError: (refusal) => (refusal.fields.length > 0 ? setErrors(ruleErrors(refusal.fields)) : toast.error(refusal.message)),
    });
  };
  const text = (field: keyof RuleDraft, label: string, hint?: string, type = "text") => (
    <TextField
      {...{ id: `${id}-${field}`, label, hint, error: errors[field], type, value: draft[field] }}
      onChange={(value) => change({ [field]: value })}
    />
  );
  const targets = TARGETS[draft.scope];

  return (
    <form onSubmit={submit} className="flex flex-col gap-y-4 px-6 py-4" aria-label={words.title}>
      <Heading level="h2">{shop ? words.forShop(shop.name) : words.title}</Heading>
      <div className="grid gap-4 sm:grid-cols-2">
        {!shop && (
          <Field id={`${id}-scope`} label={words.scope} hint={words.vendorHint} error={errors.scope}>
            <Choice
              id={`${id}-scope`}
              value={draft.scope}
              choices={Object.fromEntries(Object.entries(commission.scopes).filter(([scope]) => scope !== "vendor"))}
              onChange={(scope) => change({ scope: scope as CommissionScope, target: "" })}
            />
          </Field>
        )}
        {targets && (
          <Field id={`${id}-target`} label={words.target} error={errors.target}>
            <Choice
              id={`${id}-target`}
              value={draft.target || (draft.scope === "campaign" ? NONE : "")}
              choices={targets}
              onChange={(target) => change({ target: target === NONE ? "" : target })}
            />
          </Field>
        )}
        {text("rate", words.rate, words.rateHint)}
        {text("flat", words.flat, words.flatHint)}
        {text("from", words.from, words.fromHint, "date")}
        {text("until", words.until, words.untilHint, "date")}
        {text("note", words.note, words.noteHint)}
      </div>
      {!targets && errors.target && (
        <Hint variant="error" role="alert">
          {errors.target}
        </Hint>
      )}
      <div className="flex gap-x-2">
        <Button type="submit" isLoading={create.isPending}>
          {words.save}
        </Button>
        <Button type="button" variant="secondary" onClick={onDone}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}
