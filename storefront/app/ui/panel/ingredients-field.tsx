import type { Reference } from "@lapak/backend/contracts/reference";
import { type ClipboardEvent, type DragEvent, type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from "react";
import { listing } from "~/i18n/id/listing";
import { listingForm } from "~/i18n/id/listing-form";
import { allergenFinder } from "~/lib/allergens";
import { moved } from "~/lib/panel/ordered";
import { listOfWords } from "~/lib/panel/typed";
import { Badge } from "~/ui/badge";
import { Button } from "~/ui/button";
import { Checkbox, TextArea } from "~/ui/form";
import { Icon } from "~/ui/icon";
import { useHydrated } from "./use-hydrated";

const words = listingForm.ingredients;
const { fields } = listing;

export interface IngredientsProps {
  /** One per line, as the form keeps it. */
  typed: string;
  declared: string[];
  error?: string;
  allergens: Reference["allergens"];
  /** Names to complete. */
  known: readonly string[];
}

/** Ingredients in their order and the allergens they bring. Without script a text of lines and boxes to tick; both send the same fields. */
export function IngredientsField(props: IngredientsProps) {
  return useHydrated() ? <Ordered {...props} /> : <Plain {...props} />;
}

function Plain({ typed, declared, error, allergens }: IngredientsProps) {
  return (
    <>
      <TextArea name="ingredients" {...fields.ingredients} required rows={5} defaultValue={typed} error={error} />
      <Allergens allergens={allergens} declared={declared} />
    </>
  );
}

/** What was typed before script ran: the plain field still stands while this one is drawn for the first time. */
const typedBefore = () => document.querySelector<HTMLTextAreaElement>('textarea[name="ingredients"]:not([hidden])')?.value;

interface Item {
  id: number;
  name: string;
}

function Ordered({ typed, declared, error, allergens, known }: IngredientsProps) {
  const next = useRef(0);
  const item = (name: string): Item => ({ id: next.current++, name });
  const [items, setItems] = useState<Item[]>(() => listOfWords(typedBefore() ?? typed).map(item));
  const [ticked, setTicked] = useState(declared);
  const [said, setSaid] = useState("");
  const field = useRef<HTMLTextAreaElement>(null);
  const find = useMemo(() => allergenFinder(allergens), [allergens]);
  const text = items.map(({ name }) => name).join("\n");

  // The form listens to what is typed; this field changes by buttons too.
  // biome-ignore lint/correctness/useExhaustiveDependencies: told whenever the text or the boxes change.
  useEffect(() => {
    field.current?.dispatchEvent(new Event("input", { bubbles: true }));
  }, [text, ticked]);

  const add = (line: string) => {
    const have = new Set(items.map(({ name }) => name.toLowerCase()));
    const names = listOfWords(line).filter((name) => !have.has(name.toLowerCase()));
    setItems([...items, ...names.map(item)]);
    setTicked([...new Set([...ticked, ...names.flatMap(find)])]);
  };
  const move = (from: number, to: number) => {
    setItems(moved(items, from, to));
    setSaid(words.moved(items[from]?.name ?? "", to + 1));
  };
  const missing = allergens.filter(({ code }) => !ticked.includes(code) && items.some(({ name }) => find(name).includes(code)));
  return (
    <>
      <fieldset className="field" id="ingredients">
        <legend className="field-label">{words.legend}</legend>
        <span className="field-hint">{words.hint}</span>
        <textarea ref={field} name="ingredients" value={text} readOnly hidden />
        {items.length === 0 ? <p className="soft small">{words.empty}</p> : null}
        <List items={items} find={find} names={allergens} move={move} remove={(id) => setItems(items.filter((one) => one.id !== id))} />
        <AddLine add={add} known={known} invalid={error !== undefined} />
        {error ? <span className="field-error">{error}</span> : null}
        <span className="visually-hidden" aria-live="polite">
          {said}
        </span>
      </fieldset>
      <Allergens allergens={allergens} declared={ticked} onTick={setTicked} />
      {missing.length > 0 ? (
        <p className="notice ingredient-missing" role="status">
          {listingForm.allergens.missing(missing.map(({ name }) => name).join(", "))}{" "}
          <Button type="button" size="small" variant="secondary" onClick={() => setTicked([...ticked, ...missing.map(({ code }) => code)])}>
            {listingForm.allergens.tick}
          </Button>
        </p>
      ) : null}
    </>
  );
}

interface ListProps {
  items: Item[];
  find: (name: string) => string[];
  names: Reference["allergens"];
  move: (from: number, to: number) => void;
  remove: (id: number) => void;
}

/** Dragged with a mouse, moved by buttons with a finger or the keyboard. */
function List({ items, find, names, move, remove }: ListProps) {
  const [dragged, setDragged] = useState<number | null>(null);
  const over = (place: number) => (event: DragEvent) => {
    event.preventDefault();
    if (dragged === null || dragged === place) return;
    move(dragged, place);
    setDragged(place);
  };
  return (
    <ol className="ingredient-list">
      {items.map(({ id, name }, place) => (
        <li
          key={id}
          draggable
          data-dragged={dragged === place || undefined}
          onDragStart={() => setDragged(place)}
          onDragOver={over(place)}
          onDragEnd={() => setDragged(null)}
        >
          <span className="ingredient-name">
            {name}
            {find(name).map((code) => (
              <Badge key={code} tone="wait">
                {names.find((one) => one.code === code)?.name}
              </Badge>
            ))}
          </span>
          <Tool icon="up" label={words.up(name)} disabled={place === 0} onClick={() => move(place, place - 1)} />
          <Tool icon="down" label={words.down(name)} disabled={place === items.length - 1} onClick={() => move(place, place + 1)} />
          <Tool icon="trash" label={words.remove(name)} onClick={() => remove(id)} />
        </li>
      ))}
    </ol>
  );
}

function Tool({
  icon,
  label,
  disabled = false,
  onClick,
}: {
  icon: "up" | "down" | "trash";
  label: string;
  disabled?: boolean;
  onClick: () => void;
}) {
  return (
    <button type="button" className="photo-tool" aria-label={label} disabled={disabled} onClick={onClick}>
      {icon === "trash" ? <Icon name="trash" /> : <span aria-hidden="true">{icon === "up" ? "↑" : "↓"}</span>}
    </button>
  );
}

function AddLine({ add, known, invalid }: { add: (line: string) => void; known: readonly string[]; invalid: boolean }) {
  const [line, setLine] = useState("");
  const list = useId();
  const commit = (text = line) => {
    if (text.trim() !== "") add(text);
    setLine("");
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    commit();
  };
  const onPaste = (event: ClipboardEvent) => {
    const pasted = event.clipboardData.getData("text");
    if (!/[\n;,]/.test(pasted)) return;
    event.preventDefault();
    commit(line + pasted);
  };
  return (
    <div className="ingredient-add">
      <input
        className="input"
        value={line}
        list={list}
        maxLength={80}
        aria-label={words.add}
        aria-invalid={invalid || undefined}
        placeholder={words.placeholder}
        enterKeyHint="done"
        autoComplete="off"
        onChange={(event) => setLine(event.target.value)}
        onKeyDown={onKeyDown}
        onPaste={onPaste}
        // What was typed and not added would be lost with the form.
        onBlur={() => commit()}
      />
      <Button type="button" variant="secondary" onClick={() => commit()}>
        {words.go}
      </Button>
      <datalist id={list}>
        {known.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </div>
  );
}

interface AllergensProps {
  allergens: Reference["allergens"];
  declared: string[];
  onTick?: (codes: string[]) => void;
}

function Allergens({ allergens, declared, onTick }: AllergensProps) {
  return (
    <fieldset className="field" id="allergens">
      <legend className="field-label">{fields.allergens.label}</legend>
      <span className="field-hint">{fields.allergens.hint}</span>
      <div className="check-grid">
        {allergens.map(({ code, name }) => {
          const state = onTick
            ? {
                checked: declared.includes(code),
                onChange: () => onTick(declared.includes(code) ? declared.filter((one) => one !== code) : [...declared, code]),
              }
            : { defaultChecked: declared.includes(code) };
          return <Checkbox key={code} name="allergens" value={code} label={name} {...state} />;
        })}
      </div>
    </fieldset>
  );
}
