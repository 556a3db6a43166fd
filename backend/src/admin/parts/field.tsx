import { Hint, Label } from "@medusajs/ui";
import type { ReactNode } from "react";

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
