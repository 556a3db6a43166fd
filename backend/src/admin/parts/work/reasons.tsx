import { Button, Container, Heading, Text, Textarea, toast } from "@medusajs/ui";
import { type FormEvent, useId, useState } from "react";
import type { SavedReasonView, WriteReason } from "../../../contracts/work";
import { useRemoveReason, useSavedReasons, useWriteReason } from "../../backend/work";
import { shared } from "../../i18n/id/shared";
import { work } from "../../i18n/id/work";
import { atTime } from "../../rules/format";
import { DecisionPrompt } from "../decision-prompt";
import { Choice, Field, TextField } from "../field";
import { Nothing, Shown } from "../shown";

const words = work.reasons;
const FIRST_KIND = "vendor.reject";

function ReasonForm({ reason, onDone }: { reason: SavedReasonView | undefined; onDone: () => void }) {
  const [draft, setDraft] = useState<WriteReason>(reason ?? { kind: FIRST_KIND, title: "", text: "" });
  const [errors, setErrors] = useState<Record<string, string>>({});
  const write = useWriteReason();
  const id = useId();
  const change = (field: keyof WriteReason, value: string) => {
    setDraft({ ...draft, [field]: value });
    setErrors({ ...errors, [field]: "" });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const { kind, title, text } = draft;
    write.mutate(
      { kind, title, text, ...(reason ? { id: reason.id } : {}) },
      {
        onSuccess: () => {
          toast.success(words.saved);
          onDone();
        },
        onError: (refusal) => {
          setErrors(Object.fromEntries(refusal.fields.map(({ field, message }) => [field, message])));
          if (refusal.fields.length === 0) toast.error(refusal.message);
        },
      },
    );
  };
  return (
    <form onSubmit={submit} aria-label={reason ? words.edit : words.add} className="flex flex-col gap-y-3 px-6 py-4">
      <div className="grid gap-3 sm:grid-cols-2">
        <Field id={`${id}-kind`} label={words.kindLabel}>
          <Choice id={`${id}-kind`} value={draft.kind} choices={words.kind} onChange={(kind) => change("kind", kind)} />
        </Field>
        <TextField
          {...{ id: `${id}-title`, label: words.titleLabel, error: errors.title || undefined, value: draft.title }}
          onChange={(title) => change("title", title)}
        />
      </div>
      <Field id={`${id}-text`} label={words.textLabel} error={errors.text || undefined}>
        <Textarea id={`${id}-text`} rows={4} maxLength={1000} value={draft.text} onChange={(event) => change("text", event.target.value)} />
      </Field>
      <div className="flex gap-x-2">
        <Button type="submit" size="small" isLoading={write.isPending}>
          {words.save}
        </Button>
        <Button type="button" size="small" variant="secondary" onClick={onDone}>
          {shared.cancel}
        </Button>
      </div>
    </form>
  );
}

function ReasonRow({ reason, onEdit }: { reason: SavedReasonView; onEdit: () => void }) {
  const [asking, setAsking] = useState(false);
  const remove = useRemoveReason();
  return (
    <li className="flex flex-wrap items-start justify-between gap-3 px-6 py-3">
      <div className="min-w-0 flex-1 basis-64">
        <Text size="small" weight="plus" className="break-words">
          {reason.title}
          <span className="font-normal text-ui-fg-subtle"> · {words.kind[reason.kind] ?? reason.kind}</span>
        </Text>
        <Text size="small" className="whitespace-pre-line break-words">
          {reason.text}
        </Text>
        <Text size="xsmall" className="text-ui-fg-muted">
          {words.by(reason.written_by, atTime(reason.written_at))}
        </Text>
      </div>
      <div className="flex gap-x-2">
        <Button size="small" variant="secondary" onClick={onEdit}>
          {words.edit}
        </Button>
        <Button size="small" variant="secondary" isLoading={remove.isPending} onClick={() => setAsking(true)}>
          {words.remove}
        </Button>
      </div>
      {asking && (
        <DecisionPrompt
          title={words.removeTitle(reason.title)}
          explanation={words.removeWhy}
          action={words.remove}
          danger
          onConfirm={() => {
            setAsking(false);
            remove.mutate(reason.id, {
              onSuccess: () => toast.success(words.removed),
              onError: (refusal) => toast.error(refusal.message),
            });
          }}
          onClose={() => setAsking(false)}
        />
      )}
    </li>
  );
}

/** Texts officers keep for decisions: everybody may use, change and remove them, and the trail knows who did. */
export function Reasons() {
  const [editing, setEditing] = useState<string>();
  const done = () => setEditing(undefined);
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-3 px-6 py-4">
        <div className="min-w-0">
          <Heading level="h2">{words.title}</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            {words.hint}
          </Text>
        </div>
        {editing !== "new" && (
          <Button size="small" variant="secondary" onClick={() => setEditing("new")}>
            {words.add}
          </Button>
        )}
      </div>
      {editing === "new" && <ReasonForm reason={undefined} onDone={done} />}
      <Shown query={useSavedReasons()}>
        {({ reasons }) =>
          reasons.length === 0 ? (
            <Nothing>{words.none}</Nothing>
          ) : (
            <ul className="divide-y">
              {reasons.map((reason) =>
                editing === reason.id ? (
                  <li key={reason.id}>
                    <ReasonForm reason={reason} onDone={done} />
                  </li>
                ) : (
                  <ReasonRow key={reason.id} reason={reason} onEdit={() => setEditing(reason.id)} />
                ),
              )}
            </ul>
          )
        }
      </Shown>
    </Container>
  );
}
