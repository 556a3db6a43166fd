import { Button, Hint, Label, Prompt, Select, Text, Textarea } from "@medusajs/ui";
import { type FormEvent, type KeyboardEvent, type ReactNode, useId, useState } from "react";
import { shared } from "../i18n/id/shared";
import { work } from "../i18n/id/work";

export interface DecisionPromptProps {
  title: string;
  explanation: string;
  action: string;
  danger?: boolean;
  /** Asks for words; `minimum` letters are demanded when given. */
  note?: { label: string; hint?: string; minimum?: number; tooShort?: string };
  /** Texts officers keep for this decision; one that is picked can be changed before it is sent. */
  saved?: readonly { id: string; title: string; text: string }[];
  children?: ReactNode;
  onConfirm: (note: string | undefined) => void;
  onClose: () => void;
}

/** The question before something that others will feel. Ctrl+Enter answers yes, Escape no. */
export function DecisionPrompt({
  title,
  explanation,
  action,
  danger,
  note,
  saved = [],
  children,
  onConfirm,
  onClose,
}: DecisionPromptProps) {
  const [text, setText] = useState("");
  const [complaint, setComplaint] = useState<string>();
  const id = useId();

  const confirm = () => {
    const words = text.trim();
    if (note?.minimum && words.length < note.minimum) {
      setComplaint(note.tooShort ?? shared.required);
      return;
    }
    onConfirm(words || undefined);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    confirm();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) confirm();
  };

  return (
    <Prompt open variant={danger ? "danger" : "confirmation"} onOpenChange={(open) => !open && onClose()}>
      <Prompt.Content>
        <form onSubmit={submit} onKeyDown={onKeyDown}>
          <Prompt.Header>
            <Prompt.Title>{title}</Prompt.Title>
            <Prompt.Description>{explanation}</Prompt.Description>
          </Prompt.Header>
          <div className="flex flex-col gap-y-3 px-6 pt-4">
            {children}
            {note && (
              <div className="flex flex-col gap-y-1.5">
                <Label htmlFor={id} size="small" weight="plus">
                  {note.label}
                </Label>
                {saved.length > 0 && (
                  <Select
                    size="small"
                    value=""
                    onValueChange={(picked) => {
                      setText(saved.find((reason) => reason.id === picked)?.text ?? "");
                      setComplaint(undefined);
                    }}
                  >
                    <Select.Trigger aria-label={work.reasons.pick}>
                      <Select.Value placeholder={work.reasons.pick} />
                    </Select.Trigger>
                    <Select.Content>
                      {saved.map((reason) => (
                        <Select.Item key={reason.id} value={reason.id}>
                          {reason.title}
                        </Select.Item>
                      ))}
                    </Select.Content>
                  </Select>
                )}
                <Textarea
                  id={id}
                  autoFocus
                  rows={4}
                  maxLength={1000}
                  value={text}
                  aria-invalid={complaint !== undefined}
                  aria-describedby={`${id}-hint`}
                  onChange={(event) => {
                    setText(event.target.value);
                    setComplaint(undefined);
                  }}
                />
                {complaint ? (
                  <Hint id={`${id}-hint`} variant="error" role="alert">
                    {complaint}
                  </Hint>
                ) : (
                  <Text id={`${id}-hint`} size="small" className="text-ui-fg-subtle">
                    {note.hint}
                  </Text>
                )}
              </div>
            )}
          </div>
          <Prompt.Footer>
            <Prompt.Cancel type="button">{shared.cancel}</Prompt.Cancel>
            <Button type="submit" size="small" variant={danger ? "danger" : "primary"} autoFocus={!note}>
              {action}
            </Button>
          </Prompt.Footer>
        </form>
      </Prompt.Content>
    </Prompt>
  );
}
