import { Button, Heading, toast } from "@medusajs/ui";
import { type FormEvent, useId, useState } from "react";
import { CATEGORIES } from "../../../reference/categories";
import { useCreateVoucher } from "../../backend/vouchers";
import { vouchers } from "../../i18n/id/vouchers";
import { jakartaDay } from "../../rules/format";
import { errorsOf, type VoucherDraft, type VoucherErrors, voucherOf } from "../../rules/voucher-form";
import { Choice, Field, TextField } from "../field";

const words = vouchers.form;
const ALL = "all";
const TWO_WEEKS = 13 * 24 * 60 * 60_000;

const fresh = (): VoucherDraft => ({
  ...{ code: "", title: "", funder: "city", share: "50", kind: "percent", amount: "", most: "", minimum: "", category: "", shop: "" },
  ...{ from: jakartaDay(Date.now()), until: jakartaDay(Date.now() + TWO_WEEKS), uses: "", perShopper: "1" },
});

/** A new voucher of the city; what was typed stays until it is taken. */
export function VoucherForm({ onDone }: { onDone: () => void }) {
  const [draft, setDraft] = useState(fresh);
  const [errors, setErrors] = useState<VoucherErrors>({});
  const create = useCreateVoucher();
  const id = useId();

  const change = (field: keyof VoucherDraft, value: string) => {
    setDraft({ ...draft, [field]: value });
    setErrors({ ...errors, [field]: undefined });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const reading = voucherOf(draft, words);
    if ("errors" in reading) return setErrors(reading.errors);
    create.mutate(reading.voucher, {
      onSuccess: ({ code }) => {
        toast.success(vouchers.created(code));
        onDone();
      },
      onError: (refusal) => (refusal.fields.length > 0 ? setErrors(errorsOf(refusal.fields)) : toast.error(refusal.message)),
    });
  };
  const text = (field: keyof VoucherDraft, label: string, hint?: string, type = "text") => (
    <TextField
      {...{ id: `${id}-${field}`, label, hint, error: errors[field], type, value: draft[field] }}
      onChange={(value) => change(field, value)}
    />
  );
  const choice = (field: keyof VoucherDraft, label: string, choices: Record<string, string>) => (
    <Field id={`${id}-${field}`} label={label} error={errors[field]}>
      <Choice
        id={`${id}-${field}`}
        value={draft[field] || ALL}
        choices={choices}
        onChange={(value) => change(field, value === ALL ? "" : value)}
      />
    </Field>
  );
  const categories = { [ALL]: words.allCategories, ...Object.fromEntries(CATEGORIES.map(({ handle, name }) => [handle, name])) };

  return (
    <form onSubmit={submit} className="flex flex-col gap-y-4 px-6 py-4" aria-label={words.title}>
      <Heading level="h2">{words.title}</Heading>
      <div className="grid gap-4 sm:grid-cols-2">
        {text("code", words.code, words.codeHint)}
        {text("title", words.name)}
        {choice("funder", words.funder, words.funders)}
        {draft.funder === "shared" && text("share", words.share, words.shareHint)}
        {choice("kind", words.kind, words.kinds)}
        {text("amount", words.amount)}
        {draft.kind === "percent" && text("most", words.most, words.unlimited)}
        {text("minimum", words.minimum)}
        {choice("category", words.category, categories)}
        {text("shop", words.shop, words.shopHint)}
        {text("from", words.from, undefined, "date")}
        {text("until", words.until, undefined, "date")}
        {text("uses", words.uses, words.unlimited)}
        {text("perShopper", words.perShopper, words.unlimited)}
      </div>
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
