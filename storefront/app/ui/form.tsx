import type { InputHTMLAttributes, ReactNode, SelectHTMLAttributes, TextareaHTMLAttributes } from "react";
import { frame } from "~/i18n/id/frame";
import type { FieldProblem } from "~/lib/backend.server";
import { Notice } from "./notice";

/** The sentence for a field among what the backend (or a schema) found wrong. */
export const problemOf = (fields: readonly FieldProblem[] | undefined, name: string) => fields?.find((one) => one.field === name)?.message;

interface FieldText {
  /** Also the id of the control, unless `id` is given. */
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  error?: string;
  /** For filters, where nothing is demanded: leaves out the remark that a field may stay empty. */
  unmarked?: boolean;
}

const describedBy = (id: string, hint: ReactNode, error: string | undefined) =>
  [hint ? `${id}-hint` : "", error ? `${id}-error` : ""].filter(Boolean).join(" ") || undefined;

interface FieldProps extends Omit<FieldText, "name"> {
  id: string;
  required?: boolean;
  children: ReactNode;
}

/** Label, hint and error around any control. The control itself wires `aria-describedby` to `<id>-hint` and `<id>-error`. */
export function Field({ id, label, hint, error, required, unmarked, children }: FieldProps) {
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label} {required || unmarked ? null : <span className="field-optional">{frame.form.optional}</span>}
      </label>
      {hint ? (
        <span className="field-hint" id={`${id}-hint`}>
          {hint}
        </span>
      ) : null}
      {children}
      {error ? (
        <span className="field-error" id={`${id}-error`}>
          {error}
        </span>
      ) : null}
    </div>
  );
}

export type TextFieldProps = FieldText & InputHTMLAttributes<HTMLInputElement> & { prefix?: string };

export function TextField({ name, id = name, label, hint, error, unmarked, prefix, required, ...rest }: TextFieldProps) {
  const input = (
    <input
      {...rest}
      className="input"
      id={id}
      name={name}
      required={required}
      aria-invalid={error ? true : undefined}
      aria-describedby={describedBy(id, hint, error)}
    />
  );
  return (
    <Field id={id} label={label} hint={hint} error={error} required={required} unmarked={unmarked}>
      {prefix ? (
        <span className="input-affix">
          <span aria-hidden="true">{prefix}</span>
          {input}
        </span>
      ) : (
        input
      )}
    </Field>
  );
}

export function TextArea({
  name,
  id = name,
  label,
  hint,
  error,
  unmarked,
  required,
  ...rest
}: FieldText & TextareaHTMLAttributes<HTMLTextAreaElement>) {
  return (
    <Field id={id} label={label} hint={hint} error={error} required={required} unmarked={unmarked}>
      <textarea
        {...rest}
        className="input"
        id={id}
        name={name}
        required={required}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, hint, error)}
      />
    </Field>
  );
}

export interface Choice {
  value: string;
  label: string;
}

export interface ChoiceGroup {
  label: string;
  choices: readonly Choice[];
}

export interface SelectProps extends FieldText, Omit<SelectHTMLAttributes<HTMLSelectElement>, keyof FieldText> {
  choices?: readonly Choice[];
  groups?: readonly ChoiceGroup[];
  /** First, empty entry; null leaves it out. */
  placeholder?: string | null;
}

const options = (choices: readonly Choice[]) =>
  choices.map((choice) => (
    <option key={choice.value} value={choice.value}>
      {choice.label}
    </option>
  ));

export function Select({
  name,
  id = name,
  label,
  hint,
  error,
  unmarked,
  required,
  choices = [],
  groups = [],
  placeholder = frame.form.choose,
  ...rest
}: SelectProps) {
  return (
    <Field id={id} label={label} hint={hint} error={error} required={required} unmarked={unmarked}>
      <select
        {...rest}
        className="input"
        id={id}
        name={name}
        required={required}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, hint, error)}
      >
        {placeholder === null ? null : <option value="">{placeholder}</option>}
        {options(choices)}
        {groups.map((group) => (
          <optgroup key={group.label} label={group.label}>
            {options(group.choices)}
          </optgroup>
        ))}
      </select>
    </Field>
  );
}

export type CheckboxProps = { label: ReactNode; note?: ReactNode } & InputHTMLAttributes<HTMLInputElement>;

export function Checkbox({ label, note, ...rest }: CheckboxProps) {
  return (
    <label className="check">
      <input {...rest} type="checkbox" />
      <span className="check-label">
        {label}
        {note ? <small>{note}</small> : null}
      </span>
    </label>
  );
}

export interface RadioCard extends Choice {
  /** Right of the label, e.g. a price. */
  aside?: ReactNode;
  note?: ReactNode;
  disabled?: boolean;
}

export interface RadioCardsProps {
  name: string;
  legend: ReactNode;
  cards: readonly RadioCard[];
  defaultValue?: string;
  error?: string;
  required?: boolean;
}

/** One choice of a few, each with room to explain itself. Needs `styles/forms.css`. */
export function RadioCards({ name, legend, cards, defaultValue, error, required }: RadioCardsProps) {
  return (
    <fieldset className="field" id={name} tabIndex={-1} aria-describedby={error ? `${name}-error` : undefined}>
      <legend className="field-label">{legend}</legend>
      <div className="radio-cards">
        {cards.map((card) => (
          <label className="radio-card" key={card.value}>
            <input
              type="radio"
              name={name}
              value={card.value}
              defaultChecked={card.value === defaultValue}
              disabled={card.disabled}
              required={required}
            />
            <span className="radio-card-label">{card.label}</span>
            <span>{card.aside}</span>
            {card.note ? <span className="radio-card-note">{card.note}</span> : null}
          </label>
        ))}
      </div>
      {error ? (
        <span className="field-error" id={`${name}-error`}>
          {error}
        </span>
      ) : null}
    </fieldset>
  );
}

/** All problems of a form at its head, each a link to its field. */
export function ProblemSummary({ message, fields = [] }: { message?: string; fields?: readonly FieldProblem[] }) {
  if (!message && fields.length === 0) return null;
  return (
    <Notice tone="bad" title={message ?? frame.form.problems} alert>
      {fields.length > 0 ? (
        <ul>
          {fields.map((one) => (
            <li key={one.field}>
              <a href={`#${one.field}`}>{one.message}</a>
            </li>
          ))}
        </ul>
      ) : null}
    </Notice>
  );
}
