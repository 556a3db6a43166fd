import { Button } from "@medusajs/ui";
import { type FormEvent, useEffect, useId, useState } from "react";
import type { AuditExportQuery } from "../../../contracts/audit";
import { AUDIT_GROUPS } from "../../../reference/audit-actions";
import { audit as words } from "../../i18n/id/audit";
import { Choice, Field, TextField } from "../field";

const ANY = "-";
const CHOICES = { [ANY]: words.anyAction, ...Object.fromEntries(Object.entries(AUDIT_GROUPS).map(([group, name]) => [`${group}.`, name])) };

interface SearchFormProps {
  filters: AuditExportQuery;
  onSearch: (filters: AuditExportQuery) => void;
}

/** Everything at once and then one search: each field alone would read the trail while the officer still types the next. */
export function SearchForm({ filters, onSearch }: SearchFormProps) {
  const [draft, setDraft] = useState(filters);
  const key = JSON.stringify(filters);
  useEffect(() => setDraft(JSON.parse(key)), [key]);
  const id = useId();
  const change = (field: keyof AuditExportQuery, value: string) => setDraft({ ...draft, [field]: value.trim() === "" ? undefined : value });
  const text = (field: keyof AuditExportQuery, label: string, hint?: string, type = "text") => (
    <TextField {...{ id: `${id}-${field}`, label, hint, type, value: draft[field] ?? "" }} onChange={(value) => change(field, value)} />
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSearch(draft);
  };
  return (
    <form onSubmit={submit} aria-label={words.searchLabel} className="flex flex-col gap-y-3 px-6 py-4">
      <div className="grid grid-cols-2 items-start gap-3 xl:grid-cols-6">
        {text("who", words.who, words.whoHint)}
        {text("vendor", words.vendor, words.vendorHint)}
        {text("subject", words.subject, words.subjectHint)}
        <Field id={`${id}-action`} label={words.action}>
          <Choice
            id={`${id}-action`}
            value={draft.action ?? ANY}
            choices={draft.action && !(draft.action in CHOICES) ? { ...CHOICES, [draft.action]: draft.action } : CHOICES}
            onChange={(value) => change("action", value === ANY ? "" : value)}
          />
        </Field>
        {text("from", words.from, undefined, "date")}
        {text("to", words.to, undefined, "date")}
      </div>
      <div className="flex flex-wrap gap-2">
        <Button type="submit" size="small">
          {words.search}
        </Button>
        <Button type="button" size="small" variant="secondary" onClick={() => onSearch({})}>
          {words.clear}
        </Button>
      </div>
    </form>
  );
}
