import { Button, Select } from "@medusajs/ui";
import { type FormEvent, useEffect, useId, useState } from "react";
import { KELURAHAN } from "../../../reference/areas";
import { search as words } from "../../i18n/id/search";
import type { SearchFilters } from "../../rules/search-filters";
import { Field, TextField } from "../field";

/** The select refuses an empty value, so "from nowhere" needs a word. */
const ANYWHERE = "-";

interface QueryFormProps {
  filters: SearchFilters;
  onAsk: (filters: Pick<SearchFilters, "typed" | "from">) => void;
}

export function QueryForm({ filters: { typed, from }, onAsk }: QueryFormProps) {
  const [draft, setDraft] = useState({ typed, from });
  useEffect(() => setDraft({ typed, from }), [typed, from]);
  const id = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onAsk({ ...draft, typed: draft.typed?.trim() || undefined });
  };
  const lookFrom = (code: string) => setDraft({ ...draft, from: KELURAHAN.find((area) => area.code === code)?.code });
  return (
    <form onSubmit={submit} className="grid items-start gap-3 px-6 py-4 md:grid-cols-[2fr_1fr_auto]">
      <TextField
        id={`${id}-words`}
        label={words.words}
        hint={words.wordsHint}
        value={draft.typed ?? ""}
        onChange={(value) => setDraft({ ...draft, typed: value })}
      />
      <Field id={`${id}-from`} label={words.from}>
        <Select value={draft.from ?? ANYWHERE} onValueChange={lookFrom}>
          <Select.Trigger id={`${id}-from`}>
            <Select.Value />
          </Select.Trigger>
          <Select.Content>
            <Select.Item value={ANYWHERE}>{words.anywhere}</Select.Item>
            {KELURAHAN.map(({ code, name }) => (
              <Select.Item key={code} value={code}>
                {name}
              </Select.Item>
            ))}
          </Select.Content>
        </Select>
      </Field>
      <Button type="submit" size="small" className="justify-self-start md:mt-6">
        {words.submit}
      </Button>
    </form>
  );
}
