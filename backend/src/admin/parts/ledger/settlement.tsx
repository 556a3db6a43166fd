import { Button, Heading, Text, toast } from "@medusajs/ui";
import { type FormEvent, useId, useState } from "react";
import type { LedgerOverview } from "../../../contracts/ledger-pages";
import { useRecordSettlement } from "../../backend/ledger";
import { ledger } from "../../i18n/id/ledger";
import { rupiah } from "../../rules/format";
import { CLEARING, errorsOf, type SettlementDraft, type SettlementErrors, settlementOf } from "../../rules/settlement-form";
import { Choice, Field, TextField } from "../field";

const words = ledger.settlement;
const ACCOUNTS = Object.fromEntries(CLEARING.map((code) => [code, ledger.account(code)]));

interface SettlementProps {
  accounts: LedgerOverview["accounts"];
  onDone: () => void;
}

/** What a provider transferred to the city's bank, as the bank's statement shows it; what was typed stays until it is taken. */
export function Settlement({ accounts, onDone }: SettlementProps) {
  const balances = new Map(accounts.map(({ code, balance }) => [code, balance]));
  const fullest = CLEARING.toSorted((a, b) => (balances.get(b) ?? 0) - (balances.get(a) ?? 0))[0]!;
  const [draft, setDraft] = useState<SettlementDraft>({ account: fullest, arrived: "", fee: "", reference: "" });
  const [errors, setErrors] = useState<SettlementErrors>({});
  const record = useRecordSettlement();
  const id = useId();

  const change = (field: keyof SettlementDraft, value: string) => {
    setDraft({ ...draft, [field]: value });
    setErrors({ ...errors, [field]: undefined });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const reading = settlementOf(draft, words);
    if ("errors" in reading) return setErrors(reading.errors);
    record.mutate(reading.settlement, {
      onSuccess: () => {
        toast.success(words.recorded);
        onDone();
      },
      onError: (refusal) => (refusal.fields.length > 0 ? setErrors(errorsOf(refusal.fields)) : toast.error(refusal.message)),
    });
  };
  const text = (field: "arrived" | "fee" | "reference", label: string, hint: string) => (
    <TextField
      {...{ id: `${id}-${field}`, label, hint, error: errors[field], value: draft[field] }}
      inputMode={field === "reference" ? undefined : "numeric"}
      onChange={(value) => change(field, value)}
    />
  );
  return (
    <form onSubmit={submit} className="flex flex-col gap-y-4 px-6 py-4" aria-label={words.title}>
      <div>
        <Heading level="h2">{words.title}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {words.explanation}
        </Text>
      </div>
      <div className="grid gap-4 sm:grid-cols-2">
        <Field id={`${id}-account`} label={words.account} hint={words.there(rupiah(balances.get(draft.account) ?? 0))}>
          <Choice id={`${id}-account`} value={draft.account} choices={ACCOUNTS} onChange={(value) => change("account", value)} />
        </Field>
        {text("reference", words.reference, words.referenceHint)}
        {text("arrived", words.arrived, words.arrivedHint)}
        {text("fee", words.fee, words.feeHint)}
      </div>
      <div className="flex gap-x-2">
        <Button type="submit" size="small" isLoading={record.isPending}>
          {words.save}
        </Button>
        <Button type="button" size="small" variant="secondary" onClick={onDone}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}
