import { Hint, Input, Label, Select } from "@medusajs/ui";
import type { ComponentProps, ReactNode } from "react";

interface FieldProps {
  /** Of the input, which names its hint `<id>-hint` in `aria-describedby`. */
  id: string;
  label: string;
  hint?: string;
  error?: string;
  children: ReactNode;
}

/** An input with its label above and its hint or complaint below. */
export function Field({ id, label, hint, error, children }: FieldProps) {
  return (
    <div className="flex flex-col gap-y-1">
      <Label htmlFor={id} size="small" weight="plus">
        {label}
      </Label>
      {children}
      {(error || hint) && (
        <Hint id={`${id}-hint`} variant={error ? "error" : "info"} role={error ? "alert" : undefined}>
          {error ?? hint}
        </Hint>
      )}
    </div>
  );
}

type TextFieldProps = Omit<FieldProps, "children"> &
  Pick<ComponentProps<typeof Input>, "type" | "inputMode"> & { value: string; onChange: (value: string) => void };

/** A line of text, a number or a day as typed. */
export function TextField({ id, label, hint, error, value, onChange, ...input }: TextFieldProps) {
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      <Input
        {...input}
        id={id}
        autoComplete="off"
        value={value}
        aria-invalid={error !== undefined}
        aria-describedby={hint || error ? `${id}-hint` : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
    </Field>
  );
}

interface ChoiceProps {
  id: string;
  value: string;
  choices: Record<string, string>;
  onChange: (value: string) => void;
}

/** One of a few. */
export function Choice({ id, value, choices, onChange }: ChoiceProps) {
  return (
    <Select value={value} onValueChange={onChange}>
      <Select.Trigger id={id}>
        <Select.Value />
      </Select.Trigger>
      <Select.Content>
        {Object.entries(choices).map(([each, name]) => (
          <Select.Item key={each} value={each}>
            {name}
          </Select.Item>
        ))}
      </Select.Content>
    </Select>
  );
}
