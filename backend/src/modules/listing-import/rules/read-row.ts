import type { ListingInput } from "../../../contracts/listing";
import { type Cells, CHOICES, COLUMNS, type ColumnKey, type RowProblem } from "./columns";
import { typedNumber } from "./typed-number";

/** What a row says about its product; what it does not mention is absent. Photos are told by their ids. */
export interface ReadRow {
  /** Listing id; null: a new product. */
  code: string | null;
  said: Partial<Omit<ListingInput, "photos">> & { photoIds?: string[] };
  problems: RowProblem[];
}

const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
const CLOCK = /^(\d{1,2})[.:](\d{2})(?::00)?$/;

class Reading {
  readonly problems: RowProblem[] = [];
  constructor(private readonly cells: Cells) {}

  object(key: ColumnKey, message: string): undefined {
    this.problems.push({ column: COLUMNS[key].title, message });
    return undefined;
  }

  /** Undefined: the file has no such column. */
  text(key: ColumnKey): string | undefined {
    return this.cells[key];
  }

  number(key: ColumnKey): number | null | undefined {
    const text = this.text(key);
    if (text === undefined) return undefined;
    if (text === "") return null;
    const value = typedNumber(text);
    const example = COLUMNS[key].example || "2";
    return value ?? this.object(key, `"${text.slice(0, 20)}" bukan angka utuh. Tulis seperti ${example}.`);
  }

  /** A code or the name of it, in any letters. */
  choice(key: ColumnKey & keyof typeof CHOICES, text = this.text(key)): string | null | undefined {
    if (text === undefined) return undefined;
    if (text === "") return null;
    const wanted = letters(text);
    const found = Object.entries(CHOICES[key]).find(([value, name]) => letters(name) === wanted || letters(value) === wanted);
    return found ? found[0] : this.object(key, `"${text.slice(0, 30)}" tidak ada di pilihan: ${Object.values(CHOICES[key]).join(", ")}.`);
  }

  words(key: ColumnKey, apart = /;/): string[] | undefined {
    return this.text(key)
      ?.split(apart)
      .map((word) => word.trim())
      .filter((word) => word !== "");
  }

  choices(key: ColumnKey & keyof typeof CHOICES): string[] | undefined {
    // A comma is part of one allergen's name, so the names are looked for before the text is taken apart.
    const words = this.words(key)?.flatMap((word) => {
      const whole = letters(word);
      return Object.values(CHOICES[key]).some((name) => letters(name) === whole) ? [word] : word.split(",");
    });
    return words?.flatMap((word) => this.choice(key, word.trim()) ?? []);
  }
}

/** An empty cell of what must always be said (name, price, unit, …) leaves it as it is. */
const told = <T>(value: T | null | undefined): T | undefined => value ?? undefined;

function preorderOf(reading: Reading): ListingInput["preorder"] | undefined {
  const days = reading.number("preorder_days");
  const clock = reading.text("preorder_cutoff");
  const quota = reading.number("preorder_quota");
  if (days === undefined) return undefined;
  if (days === null) {
    if (clock) reading.object("preorder_days", "Tulis siap berapa hari kemudian, atau kosongkan jamnya.");
    else if (quota) reading.object("preorder_days", "Tulis siap berapa hari kemudian, atau kosongkan banyaknya sehari.");
    return null;
  }
  const [, hours = "", minutes = ""] = CLOCK.exec(clock ?? "") ?? [];
  if (clock && hours === "") reading.object("preorder_cutoff", "Tulis jam seperti 15.00.");
  return { days, cutoff: hours === "" ? null : `${hours.padStart(2, "0")}:${minutes}`, quota: quota ?? null };
}

function wholesaleOf(reading: Reading): ListingInput["wholesale"] | undefined {
  return reading.words("wholesale")?.flatMap((tier) => {
    const [from, price] = tier.split(":").map((part) => typedNumber(part.trim()));
    if (typeof from === "number" && typeof price === "number") return { from, price };
    return reading.object("wholesale", `"${tier.slice(0, 30)}" belum bisa dibaca. Tulis seperti ${COLUMNS.wholesale.example}.`) ?? [];
  });
}

export function readRow(cells: Cells): ReadRow {
  const reading = new Reading(cells);
  const ready = told(reading.choice("ready_to_eat"));
  const said = {
    title: told(reading.text("title") || null),
    category: told(reading.choice("category")),
    price: told(reading.number("price")),
    wholesale: wholesaleOf(reading),
    stock: told(reading.number("stock")),
    unit: told(reading.choice("unit")),
    state: told(reading.choice("state")),
    description: cells.description === undefined ? undefined : cells.description || null,
    // Commas part ingredients as on a label, except where semicolons do already; those inside brackets belong to the ingredient.
    ingredients: reading.words("ingredients", cells.ingredients?.includes(";") ? /[;\n]/ : /\n|,(?![^(]*\))/),
    allergens: reading.choices("allergens"),
    net_content: reading.number("net_content"),
    net_content_unit: reading.choice("net_content_unit"),
    container: reading.choice("container"),
    storage: told(reading.choice("storage")),
    shelf_life_days: told(reading.number("shelf_life_days")),
    ready_to_eat: ready === undefined ? undefined : ready === "true",
    food_traits: reading.choices("food_traits"),
    daily_stock: reading.number("daily_stock"),
    preorder: preorderOf(reading),
    halal_state: told(reading.choice("halal_state")),
    photoIds: reading.words("photos", /[;,\s]/),
  };
  const present = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
  return { code: cells.code || null, said: present as ReadRow["said"], problems: reading.problems };
}
